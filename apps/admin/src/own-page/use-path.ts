import { useSyncExternalStore } from 'react';

const onMove = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('popstate', listener);
  };
};

/** The address shown; follows the browser's back and forward. */
export const usePath = (): string => useSyncExternalStore(onMove, () => window.location.pathname);

/** Moves to another of the own pages without loading anew. */
export function goTo(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
