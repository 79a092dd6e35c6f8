import ts from 'typescript';

/** First version of each engine that has something. Edge follows Chrome. */
interface Since {
  readonly chrome: number;
  readonly firefox: number;
  readonly safari: number;
}

interface Feature {
  readonly name: string;
  readonly since: Since;
}

/** Never in a version that there is. */
const none = Number.POSITIVE_INFINITY;

/**
 * Interfaces that came while the oldest browsers of the site were in use, by how they are written.
 * A build cannot lower them. Not here: what is asked for before it is used, as idle callbacks are by the
 * pages and view transitions by React.
 */
const interfaces: readonly (Feature & { readonly written: RegExp })[] = [
  ['Array.prototype.toSorted', /\.toSorted\(/, 110, 115, 16],
  ['Array.prototype.toReversed', /\.toReversed\(/, 110, 115, 16],
  ['Array.prototype.toSpliced', /\.toSpliced\(/, 110, 115, 16],
  ['Array.prototype.findLast', /\.findLast(?:Index)?\(/, 97, 104, 15.4],
  ['Array.fromAsync', /\bfromAsync\(/, 121, 115, 16.4],
  ['Object.groupBy', /\bgroupBy\(/, 117, 119, 17.4],
  ['Object.hasOwn', /\bhasOwn\(/, 93, 92, 15.4],
  ['Promise.withResolvers', /\.withResolvers\(/, 119, 121, 17.4],
  ['Promise.try', /\bPromise\.try\(/, 128, 134, 18.2],
  ['URL.canParse', /\.canParse\(/, 120, 115, 17],
  ['URL.parse', /\bURL\.parse\(/, 126, 126, 18],
  ['AbortSignal.timeout', /\bAbortSignal\.timeout\(/, 103, 100, 16],
  ['AbortSignal.any', /\bAbortSignal\.any\(/, 116, 124, 17.4],
  ['AbortSignal.throwIfAborted', /\.throwIfAborted\(/, 100, 97, 15.4],
  ['String.prototype.isWellFormed', /\.(?:is|to)WellFormed\(/, 111, 119, 16.4],
  [
    'methods of sets',
    /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
    122,
    127,
    17,
  ],
  [
    'helpers of iterators',
    /\b(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|some|every|find|reduce|forEach|flatMap|toArray)\(/,
    122,
    131,
    18.4,
  ],
  ['RegExp.escape', /\bRegExp\.escape\(/, 136, 134, 18.2],
  ['Uint8Array.fromBase64', /\bfromBase64\(/, 140, 133, 18.2],
  ['Intl.Segmenter', /\bIntl\.Segmenter\b/, 87, 125, 14.1],
  ['CompressionStream', /\b(?:De)?[cC]ompressionStream\b/, 80, 113, 16.4],
  ['OffscreenCanvas', /\bOffscreenCanvas\b/, 69, 105, 16.4],
  ['Element.checkVisibility', /\.checkVisibility\(/, 105, 106, 17.4],
  ['popovers', /\.(?:show|hide|toggle)Popover\(/, 114, 125, 17],
  ['scheduler.yield', /\bscheduler\.yield\(/, 129, 142, none],
  ['HTMLDialogElement.requestClose', /\.requestClose\(/, 134, 139, 18.4],
].map(([name, written, chrome, firefox, safari]) => {
  if (typeof name !== 'string' || !(written instanceof RegExp)) throw new Error('Not a feature');
  return {
    name,
    written,
    since: { chrome: Number(chrome), firefox: Number(firefox), safari: Number(safari) },
  };
});

/** Syntax that stops the parser of a whole file, and that no build lowers: within regular expressions. */
const expressions: readonly (Feature & { readonly written: RegExp })[] = [
  {
    name: 'looking behind',
    written: /\(\?<[=!]/,
    since: { chrome: 62, firefox: 78, safari: 16.4 },
  },
  {
    name: 'modifiers',
    written: /\(\?[ims]*-?[ims]+:/,
    since: { chrome: 125, firefox: 132, safari: none },
  },
  {
    name: 'the flag v',
    written: /\/[a-z]*v[a-z]*$/,
    since: { chrome: 112, firefox: 116, safari: 17 },
  },
];

const staticBlock: Feature = {
  name: 'static blocks of classes',
  since: { chrome: 94, firefox: 93, safari: 16.4 },
};

/** The regular expressions of a script, written as such or as texts, and whether it has static blocks. */
function look(script: string): { readonly texts: readonly string[]; readonly hasStatic: boolean } {
  const texts: string[] = [];
  let hasStatic = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) texts.push(node.text);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      texts.push(`${node.text}/`);
    if (ts.isClassStaticBlockDeclaration(node)) hasStatic = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return { texts, hasStatic };
}

/** What is asked for before it is used, as minified scripts do. */
const askedFor = /"function"==typeof ([\w.]+)\?\1\(/g;

/** What a script uses that the given versions do not have, by name. */
export function newerThan(
  oldest: Readonly<Record<keyof Since, string>>,
  script: string,
): readonly string[] {
  const isNewer = ({ since }: Feature) =>
    since.chrome > Number(oldest.chrome) ||
    since.firefox > Number(oldest.firefox) ||
    since.safari > Number(oldest.safari);
  const { texts, hasStatic } = look(script);
  return [
    ...interfaces.filter(({ written }) => written.test(script.replace(askedFor, ''))),
    ...expressions.filter(({ written }) => texts.some((text) => written.test(text))),
    ...(hasStatic ? [staticBlock] : []),
  ]
    .filter(isNewer)
    .map(({ name }) => name);
}

/** Whether a script is in the words of ECMAScript 5, so that any browser reads it whole. */
export function isReadByAnyBrowser(script: string): boolean {
  let isOld = true;
  const newer = new Set([
    ts.SyntaxKind.ArrowFunction,
    ts.SyntaxKind.TemplateExpression,
    ts.SyntaxKind.NoSubstitutionTemplateLiteral,
    ts.SyntaxKind.SpreadElement,
    ts.SyntaxKind.SpreadAssignment,
    ts.SyntaxKind.ShorthandPropertyAssignment,
    ts.SyntaxKind.MethodDeclaration,
    ts.SyntaxKind.ComputedPropertyName,
    ts.SyntaxKind.ClassDeclaration,
    ts.SyntaxKind.ForOfStatement,
    ts.SyntaxKind.ObjectBindingPattern,
    ts.SyntaxKind.ArrayBindingPattern,
    ts.SyntaxKind.QuestionDotToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AwaitExpression,
  ]);
  const visit = (node: ts.Node): void => {
    const isBlockScoped =
      ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0;
    const isBareCatch = ts.isCatchClause(node) && node.variableDeclaration === undefined;
    const hasDefault =
      ts.isParameter(node) && (node.initializer ?? node.dotDotDotToken) !== undefined;
    if (newer.has(node.kind) || isBlockScoped || isBareCatch || hasDefault) isOld = false;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return isOld;
}
