import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 819.98px)');

const follow = (changed: () => void): (() => void) => {
  narrow.addEventListener('change', changed);
  return () => {
    narrow.removeEventListener('change', changed);
  };
};

/** Whether the page is as narrow as on a phone, followed as it changes. */
export const usePhone = (): boolean => useSyncExternalStore(follow, () => narrow.matches);
