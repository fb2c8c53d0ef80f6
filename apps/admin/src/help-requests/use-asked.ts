import { useCallback, useEffect, useState } from 'react';
import type { Shape } from '#api-types';
import { read } from '../providers/data-provider.ts';

type Found =
  | { readonly state: 'reading' | 'nobody' }
  | { readonly state: 'read'; readonly data: Shape<'AskedHelp'> };

const ask = async (): Promise<Found> => {
  try {
    return { state: 'read', data: (await read<Shape<'AskedHelp'>>('/help-requests/asked')).data };
  } catch {
    return { state: 'nobody' };
  }
};

/** What whoever has just shown who they are may ask, and has asked; `nobody` when nobody has. Kept in this window alone. */
export function useAsked(): Found & { readonly again: () => Promise<void> } {
  const [found, setFound] = useState<Found>({ state: 'reading' });
  const again = useCallback(async (): Promise<void> => {
    setFound(await ask());
  }, []);
  useEffect(() => {
    let gone = false;
    void ask().then((answer) => {
      if (!gone) setFound(answer);
    });
    return () => {
      gone = true;
    };
  }, []);
  return { ...found, again };
}
