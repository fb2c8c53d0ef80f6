import { useEffect, useState } from 'react';
import type { Shape } from '#api-types';
import { read } from '../providers/data-provider.ts';

type Provider = Shape<'ProviderShown'>;
type DemoUser = Shape<'DemoSignInShown'>;

export interface WaysIn {
  readonly providers: readonly Provider[];
  /** Empty outside the demo: then nobody has a password. */
  readonly demoUsers: readonly DemoUser[];
}

const listOf = async <T>(path: string, signal: AbortSignal): Promise<readonly T[]> => {
  try {
    return (await read<readonly T[]>(path, { signal })).data;
  } catch {
    return [];
  }
};

/** How somebody can sign in here; undefined until it is known. */
export function useWaysIn(): WaysIn | undefined {
  const [ways, setWays] = useState<WaysIn>();
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    void Promise.all([listOf<Provider>('/sign-in', signal), listOf<DemoUser>('/demo-sign-ins', signal)]).then(
      ([providers, demoUsers]) => {
        if (!signal.aborted) setWays({ providers, demoUsers });
      },
    );
    return () => {
      asking.abort();
    };
  }, []);
  return ways;
}
