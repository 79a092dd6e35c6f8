import { useLocation } from 'react-router-dom';

/**
 * The id that the hash of an address names; empty where there is none. An escape that no browser
 * writes, such as `%` alone, stays as it stands: then no element has the id.
 */
export function hashId(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The id that the address names on this page; empty where there is none. */
export function useHashId(): string {
  return hashId(useLocation().hash);
}

/** What an entry of the history says that only changes the view: by which entry its place was entered. */
export interface ViewEntry {
  readonly placeEntered: string;
}

function readViewEntry(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('placeEntered' in state)) return null;
  return typeof state.placeEntered === 'string' ? state.placeEntered : null;
}

/** Whether this entry of the history left the reader at the place of the one before it. */
export function useKeepsScroll(): boolean {
  return readViewEntry(useLocation().state) !== null;
}

/** The same through every change of the view; another for each link that was followed. */
export function useViewEntry(): ViewEntry {
  const location = useLocation();
  return { placeEntered: readViewEntry(location.state) ?? location.key };
}
