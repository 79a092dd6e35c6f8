import { QueryClient, queryOptions, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  DatasetFault,
  loadDocument,
  type DatasetFaultKind,
  type LoadOptions,
} from '../dataset/load';
import { buildLedgerPart, type Ledger, type SourcesLedger } from '../dataset/ledger';
import { fileNames, type FileName } from '../dataset/schema/dataset';
import { usePartialSources } from './partial-sources';

/** What is known of several documents: still on the way, not to be had, or all here. */
export type LoadedDocuments<Name extends FileName> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      /** One for each document that did not arrive. */
      readonly faults: readonly DatasetFault[];
      readonly retry: () => void;
    }
  | { readonly state: 'ready'; readonly documents: Pick<Ledger, Name> };

/** What is known of one document. */
export type LoadedDocument<Name extends FileName> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: DatasetFault; readonly retry: () => void }
  | { readonly state: 'ready'; readonly document: Ledger[Name] };

/** Faults that may be gone a second later; the others would only come again. */
const passing: readonly DatasetFaultKind[] = ['network', 'timeout', 'server'];

function mayRetry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof DatasetFault && passing.includes(error.kind);
}

/** Loads each part of the ledger once a visit: parsed once, never stale, tried a second time by itself. */
export function createQueryClient(documents: Partial<Ledger> = {}): QueryClient {
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
  for (const [name, document] of Object.entries(documents)) {
    client.setQueryData(['document', name], document);
  }
  return client;
}

function placeOf(file: string): Pick<LoadOptions, 'base' | 'file'> {
  return { base: import.meta.env.BASE_URL, file };
}

function documentQuery<Name extends FileName>(name: Name, isWanted: boolean) {
  return queryOptions({
    queryKey: ['document', name],
    // Not ended when a page is left before its documents came: the next page needs them too.
    queryFn: async ({ client, queryKey }): Promise<Ledger[Name]> => {
      const tries = client.getQueryState(queryKey);
      const hasFailed = tries !== undefined && tries.fetchFailureCount + tries.errorUpdateCount > 0;
      const options = { ...placeOf(__DATA_FILES__[name]), anew: hasFailed };
      return buildLedgerPart(name, await loadDocument(name, options));
    },
    enabled: isWanted,
  });
}

/** Fetches a document ahead of the parts that need it; tells whether it arrived. */
export async function prefetchDocument(client: QueryClient, name: FileName): Promise<boolean> {
  try {
    await client.query(documentQuery(name, true));
    return true;
  } catch {
    // The parts that need it find its fault where they would find the document.
    return false;
  }
}

/** Fetches what no part of the page has asked for yet. What has failed waits for its reader. */
export function prefetchRest(client: QueryClient): void {
  for (const name of fileNames) {
    const state = client.getQueryState(documentQuery(name, true).queryKey);
    const isUntouched = state?.status === 'pending' && state.fetchStatus === 'idle';
    if (state === undefined || isUntouched) void prefetchDocument(client, name);
  }
}

/** The sources that the plain overview cites, which name their own file; null where they do not arrive. */
export async function loadPartialSources(address: string): Promise<SourcesLedger | null> {
  try {
    const file = address.replace(/^\//, '');
    return buildLedgerPart('sources', await loadDocument('sources', { base: '', file }));
  } catch {
    // Then the overview waits for the whole register, whose fault would be told.
    return null;
  }
}

/**
 * The documents of these names together. A page that was hydrated with some of the sources goes on with
 * them until the whole register is here, unless the whole is asked for.
 */
export function useDocuments<Name extends FileName>(
  names: readonly Name[],
  { whole = false }: { readonly whole?: boolean } = {},
): LoadedDocuments<Name> {
  const brought = usePartialSources();
  const first = whole ? null : brought;
  const results = useQueries({
    queries: names.map((name) =>
      documentQuery<FileName>(name, name !== 'sources' || first === null),
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

/** One document. */
export function useDocument<Name extends FileName>(name: Name): LoadedDocument<Name> {
  const loaded = useDocuments([name]);
  return useMemo(() => {
    switch (loaded.state) {
      case 'ready':
        return { state: 'ready', document: loaded.documents[name] };
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

type SomeDocument = Ledger[FileName];

interface Gathered {
  readonly state: 'ready';
  readonly documents: Readonly<Partial<Record<FileName, SomeDocument>>>;
}

const gathered = new Map<string, Gathered>();

/**
 * Documents under their names. The same object as long as they are the same, for every part of a
 * page that asks for these: what is computed from it is computed once.
 */
function gather(
  names: readonly FileName[],
  documents: readonly (SomeDocument | undefined)[],
): Gathered {
  const key = names.join(' ');
  const before = gathered.get(key);
  if (before !== undefined && names.every((name, at) => before.documents[name] === documents[at]))
    return before;
  const now: Gathered = {
    state: 'ready',
    documents: Object.fromEntries(names.map((name, at) => [name, documents[at]])),
  };
  gathered.set(key, now);
  return now;
}

function isWhole<Name extends FileName>(
  found: Gathered,
  names: readonly Name[],
): found is Gathered & { readonly documents: Pick<Ledger, Name> } {
  return names.every((name) => found.documents[name] !== undefined);
}

function faultOf(name: FileName, error: Error | null): DatasetFault {
  if (error instanceof DatasetFault) return error;
  return new DatasetFault('network', name, { cause: error });
}
