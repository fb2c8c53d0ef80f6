import { useEffect } from 'react';

/** After moving to another page with a `#place`: the place comes into view and its heading gets focus. */
export function useScrollToPlace(path: string): void {
  useEffect(() => {
    const { hash } = window.location;
    if (hash === '') return;
    const place = document.getElementById(hash.slice(1));
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h2')?.focus();
  }, [path]);
}
