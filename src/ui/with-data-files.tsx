import type { ReactNode } from 'react';
import type { Ledger } from '../dataset/ledger';
import type { FileName } from '../dataset/schema/dataset';
import { FailedState } from './failed-state';
import { LoadingState } from './loading-state';
import { useDataFiles } from '../state/data-files';

/** A part of a page that needs some data files: until they are here it says what it waits for. */
export function WithDataFiles<Name extends FileName>(props: {
  /** The first is named while they load. */
  readonly names: readonly [Name, ...Name[]];
  readonly children: (data: Pick<Ledger, Name>) => ReactNode;
}) {
  const loaded = useDataFiles(props.names);
  switch (loaded.state) {
    case 'loading':
      return <LoadingState name={props.names[0]} />;
    case 'failed':
      return <FailedState faults={loaded.faults} onRetry={loaded.retry} />;
    case 'ready':
      return props.children(loaded.data);
  }
}
