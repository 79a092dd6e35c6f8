import { useLocation } from 'react-router-dom';

/**
 * The id that the hash of an address names; empty where there is none. An escape that no browser
 * writes, such as `%` alone, stays as it stands: then no element has the id.
 */
export function placeOf(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The id that the address names on this page; empty where there is none. */
export function usePlace(): string {
  return placeOf(useLocation().hash);
}

/** What an entry of the history says that only changes the view: by which entry its place was entered. */
export interface KeptPlace {
  readonly placeEntered: string;
}

function readKeptPlace(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('placeEntered' in state)) return null;
  return typeof state.placeEntered === 'string' ? state.placeEntered : null;
}

/** Whether this entry of the history left the reader at the place of the one before it. */
export function useKeepsPlace(): boolean {
  return readKeptPlace(useLocation().state) !== null;
}

/** The same through every change of the view; another for each link that was followed. */
export function useKeptPlace(): KeptPlace {
  const location = useLocation();
  return { placeEntered: readKeptPlace(location.state) ?? location.key };
}
