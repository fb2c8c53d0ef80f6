import { useEffect, useRef, useState } from 'react';
import type { Shape } from '#api-types';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';
import { type Transition, useTransitionsAgain } from './use-transitions.ts';

type Do = (path: string, body: object) => Promise<void>;

/** The verbs of one transition. Ticks wait for each other, so that each is made on the version the last one left. */
export function useVerbs(
  youngPersonId: string,
  { id, version }: Transition,
): { onVerb: Do; onTick: Do; problem: unknown } {
  const again = useTransitionsAgain();
  const newest = useRef(version);
  const line = useRef<Promise<void>>(Promise.resolve());
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    newest.current = Math.max(newest.current, version);
  }, [version]);
  const onVerb: Do = async (path, body) => {
    const address = `${pathOf(youngPersonId)}/transitions/${id}/${path}`;
    const { data } = await verb<Shape<'TransitionStands'>>(address, body, versionTag(newest.current));
    newest.current = data.version;
    await again(youngPersonId);
  };
  const onTick: Do = (path, body) => {
    line.current = line.current.then(async () => {
      setProblem(undefined);
      try {
        await onVerb(path, body);
      } catch (error) {
        setProblem(error);
        await again(youngPersonId);
      }
    });
    return line.current;
  };
  return { onVerb, onTick, problem };
}
