/**
 * `npm run check`: the one gate. Runs every step even after a failure, so that one run tells all,
 * and ends with the line `N passed, N failed`. A step that is no test run counts as one. With `--full`
 * the tests try every combination and not one of each kind (`tests/setup/extent.ts`).
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const isFull = process.argv.includes('--full');

interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Names of the failed tests, and of those that passed the second time only. */
  readonly remarks: readonly string[];
}

interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** For a test run: reads its counts from the report it wrote at the given path. */
  readonly readCounts?: (report: string) => Promise<Tally>;
  /** Title of the step without which this one says nothing. */
  readonly needs?: string;
  /** Of others the output is shown when they have ended, since that of a second lane would stand between. */
  readonly isShownAtOnce?: boolean;
}

interface Outcome extends Tally {
  readonly title: string;
  /** Seconds. */
  readonly duration: number;
}

const tally = z.object({ passed: z.number(), failed: z.number(), remarks: z.array(z.string()) });

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(z.object({ status: z.string() })),
});
interface PlaywrightSuite {
  readonly specs: readonly z.infer<typeof playwrightSpec>[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}
const playwrightSuite: z.ZodMiniType<PlaywrightSuite> = z.object({
  specs: z.array(playwrightSpec),
  suites: z.optional(z.array(z.lazy(() => playwrightSuite))),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(playwrightSuite),
});

async function readVitestCounts(report: string): Promise<Tally> {
  return z.parse(tally, JSON.parse(await readFile(report, 'utf8')));
}

function specsOf({ specs, suites = [] }: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}

async function readPlaywrightCounts(report: string): Promise<Tally> {
  const { stats, suites } = z.parse(playwrightReport, JSON.parse(await readFile(report, 'utf8')));
  const remarks = suites
    .flatMap(specsOf)
    .flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(
          ({ status }) =>
            `${status === 'flaky' ? 'flaky' : 'failed'}: ${file}:${String(line)}: ${title}`,
        ),
    );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, remarks };
}

/** Steps of a lane follow each other. */
type Lane = readonly Step[];

/**
 * Phases follow each other, the lanes of a phase run beside each other: two where a step keeps one
 * processor busy, one where it keeps them all.
 */
const phases: readonly (readonly Lane[])[] = [
  [
    [
      { title: 'Build', command: ['vite', 'build', '--logLevel', 'warn'] },
      { title: 'Budgets', command: ['tsx', 'src/commands/budgets.ts'], needs: 'Build' },
      {
        title: 'Build under a sub-path',
        command: ['npm', 'run', '--silent', 'build:subpath', '--', '--logLevel', 'warn'],
      },
      { title: 'Types', command: ['tsc', '--noEmit'] },
    ],
    [
      { title: 'Format', command: ['prettier', '--check', '--cache', '--log-level', 'warn', '.'] },
      // Without a cache: what a rule says of a file depends on the types of others.
      { title: 'Lint', command: ['eslint', '--max-warnings', '0', '.'] },
      { title: 'Dead code', command: ['knip'] },
      {
        title: 'Published schema is up to date',
        command: ['tsx', 'src/commands/write-schema.ts', '--check'],
      },
      {
        title: 'Citation file is up to date',
        command: ['tsx', 'src/commands/write-citation.ts', '--check'],
      },
      {
        title: 'Changelog of the data is up to date',
        command: ['tsx', 'src/commands/write-changelog.ts', '--check'],
      },
    ],
  ],
  [
    [
      {
        title: 'Unit tests and journeys',
        command: ['vitest', 'run'],
        readCounts: readVitestCounts,
      },
    ],
  ],
  [
    [
      {
        title: 'Browser tests',
        command: ['playwright', 'test', '--reporter=list,json'],
        readCounts: readPlaywrightCounts,
        needs: 'Build',
        isShownAtOnce: true,
      },
    ],
  ],
];

function reportOf(reports: string, title: string): string {
  return join(reports, `${title}.json`);
}

/** Runs a step; resolves with true where it ends well. */
function run(step: Step, report: string): Promise<boolean> {
  const { title, command, isShownAtOnce = false } = step;
  const [program, ...parameters] = command;
  if (isShownAtOnce) console.log(`\n=== ${title} ===`);
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        TEST_REPORT: report,
        ...(isFull ? { CHECK: 'full' } : {}),
      },
    });
    const output: Buffer[] = [];
    const take = (chunk: Buffer) => {
      if (isShownAtOnce) process.stdout.write(chunk);
      else output.push(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (isWell: boolean) => {
      if (!isShownAtOnce)
        console.log(`\n=== ${title} ===\n${Buffer.concat(output).toString().trimEnd()}`);
      resolve(isWell);
    };
    child.on('error', (error) => {
      take(Buffer.from(error.message));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Counts of a test run. A run that ends badly without a failed test has failed all the same. */
async function count(step: Step, isWell: boolean, report: string): Promise<Tally> {
  if (step.readCounts === undefined)
    return { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1, remarks: [] };
  try {
    const counts = await step.readCounts(report);
    return isWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, remarks: ['failed: it left no report'] };
  }
}

async function runStep(step: Step, reports: string): Promise<Outcome> {
  const report = reportOf(reports, step.title);
  const start = performance.now();
  const counts = await count(step, await run(step, report), report);
  return { title: step.title, ...counts, duration: (performance.now() - start) / 1000 };
}

/** Runs steps one after the other; those before them tell whether what one needs is there. */
async function runLane(
  steps: readonly Step[],
  before: readonly Outcome[],
  reports: string,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const needed = [...before, ...outcomes].find(({ title }) => title === step.needs);
    if (needed !== undefined && needed.failed > 0) {
      const remarks = [`failed: not run, because this failed: ${needed.title}`];
      outcomes.push({ title: step.title, passed: 0, failed: 1, remarks, duration: 0 });
    } else {
      outcomes.push(await runStep(step, reports));
    }
  }
  return outcomes;
}

async function runAll(reports: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const lanes of phases) {
    const before = [...outcomes];
    const ended = await Promise.all(lanes.map((lane) => runLane(lane, before, reports)));
    outcomes.push(...ended.flat());
  }
  return outcomes;
}

function printSummary(outcomes: readonly Outcome[]): boolean {
  console.log('\n=== Summary ===');
  for (const { title, passed, failed, remarks, duration } of outcomes) {
    console.log(
      `${failed > 0 ? 'FAILED' : 'passed'}  ${title}: ${passed} passed, ${failed} failed, ${duration.toFixed(0)} s`,
    );
    for (const remark of remarks) console.log(`        ${remark}`);
  }
  console.log(`Took ${(performance.now() / 1000).toFixed(0)} s`);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

const reports = await mkdtemp(join(tmpdir(), 'steppe-ledger-check-'));
try {
  process.exitCode = printSummary(await runAll(reports)) ? 0 : 1;
} finally {
  await rm(reports, { recursive: true });
}
