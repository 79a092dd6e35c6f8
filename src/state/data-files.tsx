import { QueryClient, queryOptions, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  DatasetFault,
  loadDataFile,
  type DatasetFaultKind,
  type LoadOptions,
} from '../dataset/load';
import { buildLedgerPart, type Ledger, type SourcesLedger } from '../dataset/ledger';
import { fileNames, type FileName } from '../dataset/schema/dataset';
import { usePartialSources } from './partial-sources';

/** What is known of several data files: still on the way, not to be had, or all here. */
export type LoadedDataFiles<Name extends FileName> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      /** One for each data file that did not arrive. */
      readonly faults: readonly DatasetFault[];
      readonly retry: () => void;
    }
  | { readonly state: 'ready'; readonly data: Pick<Ledger, Name> };

/** What is known of one data file. */
export type LoadedDataFile<Name extends FileName> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: DatasetFault; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: Ledger[Name] };

/** Faults that may be gone a second later; the others would only come again. */
const passing: readonly DatasetFaultKind[] = ['network', 'timeout', 'server'];

function mayRetry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof DatasetFault && passing.includes(error.kind);
}

/** Loads each part of the ledger once a visit: parsed once, never stale, tried a second time by itself. */
export function createQueryClient(ledger: Partial<Ledger> = {}): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // Whether there is a connection is for the request to find out, not for the browser to guess.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchOnMount: false,
        retryOnMount: false,
        retry: mayRetry,
        retryDelay: 1000,
      },
    },
  });
  for (const [name, part] of Object.entries(ledger)) {
    client.setQueryData(['document', name], part);
  }
  return client;
}

function placeOf(file: string): Pick<LoadOptions, 'base' | 'file'> {
  return { base: import.meta.env.BASE_URL, file };
}

function dataFileQuery<Name extends FileName>(name: Name, isWanted: boolean) {
  return queryOptions({
    queryKey: ['document', name],
    // Not ended when a page is left before its data files came: the next page needs them too.
    queryFn: async ({ client, queryKey }): Promise<Ledger[Name]> => {
      const tries = client.getQueryState(queryKey);
      const hasFailed = tries !== undefined && tries.fetchFailureCount + tries.errorUpdateCount > 0;
      const options = { ...placeOf(__DATA_FILES__[name]), anew: hasFailed };
      return buildLedgerPart(name, await loadDataFile(name, options));
    },
    enabled: isWanted,
  });
}

/** Fetches a data file ahead of the parts that need it; gives whether it arrived. */
export async function prefetchDataFile(client: QueryClient, name: FileName): Promise<boolean> {
  try {
    await client.query(dataFileQuery(name, true));
    return true;
  } catch {
    // The parts that need it find its fault where they would find the data file.
    return false;
  }
}

/** Fetches what no part of the page has asked for yet. What has failed waits for its reader. */
export function prefetchRest(client: QueryClient): void {
  for (const name of fileNames) {
    const state = client.getQueryState(dataFileQuery(name, true).queryKey);
    const isUntouched = state?.status === 'pending' && state.fetchStatus === 'idle';
    if (state === undefined || isUntouched) void prefetchDataFile(client, name);
  }
}

/** The sources that the plain overview cites, which name their own file; null where they do not arrive. */
export async function loadPartialSources(address: string): Promise<SourcesLedger | null> {
  try {
    const file = address.replace(/^\//, '');
    return buildLedgerPart('sources', await loadDataFile('sources', { base: '', file }));
  } catch {
    // Then the overview waits for the whole register, whose fault would be told.
    return null;
  }
}

/**
 * The data files of these names together. A page that was hydrated with some of the sources goes on with
 * them until the whole register is here, unless the whole is asked for.
 */
export function useDataFiles<Name extends FileName>(
  names: readonly Name[],
  { whole = false }: { readonly whole?: boolean } = {},
): LoadedDataFiles<Name> {
  const brought = usePartialSources();
  const first = whole ? null : brought;
  const results = useQueries({
    queries: names.map((name) =>
      dataFileQuery<FileName>(name, name !== 'sources' || first === null),
    ),
  });
  const found = gather(
    names,
    results.map(
      ({ data }, at) => data ?? (names[at] === 'sources' && first !== null ? first : undefined),
    ),
  );
  if (isWhole(found, names)) return found;
  const failed = results.flatMap((result, at) => {
    const name = names[at];
    return result.isError && name !== undefined ? [{ name, ...result }] : [];
  });
  if (failed.length === 0) return { state: 'loading' };
  return {
    state: 'failed',
    faults: failed.map(({ name, error }) => faultOf(name, error)),
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}

/** One data file. */
export function useDataFile<Name extends FileName>(name: Name): LoadedDataFile<Name> {
  const loaded = useDataFiles([name]);
  return useMemo(() => {
    switch (loaded.state) {
      case 'ready':
        return { state: 'ready', data: loaded.data[name] };
      case 'loading':
        return loaded;
      case 'failed':
        return {
          state: 'failed',
          fault: loaded.faults[0] ?? faultOf(name, null),
          retry: loaded.retry,
        };
    }
  }, [loaded, name]);
}

type SomePart = Ledger[FileName];

interface Gathered {
  readonly state: 'ready';
  readonly data: Readonly<Partial<Record<FileName, SomePart>>>;
}

const gathered = new Map<string, Gathered>();

/**
 * Data files under their names. The same object as long as they are the same, for every part of a
 * page that asks for these: what is computed from it is computed once.
 */
function gather(names: readonly FileName[], parts: readonly (SomePart | undefined)[]): Gathered {
  const key = names.join(' ');
  const before = gathered.get(key);
  if (before !== undefined && names.every((name, at) => before.data[name] === parts[at]))
    return before;
  const now: Gathered = {
    state: 'ready',
    data: Object.fromEntries(names.map((name, at) => [name, parts[at]])),
  };
  gathered.set(key, now);
  return now;
}

function isWhole<Name extends FileName>(
  found: Gathered,
  names: readonly Name[],
): found is Gathered & { readonly data: Pick<Ledger, Name> } {
  return names.every((name) => found.data[name] !== undefined);
}

function faultOf(name: FileName, error: Error | null): DatasetFault {
  if (error instanceof DatasetFault) return error;
  return new DatasetFault('network', name, { cause: error });
}
