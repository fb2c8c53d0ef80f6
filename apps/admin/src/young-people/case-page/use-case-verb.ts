import { verb } from '../../providers/data-provider.ts';
import { Problem } from '../../providers/problem.ts';
import { pathOf, useCaseAgain } from './use-case.ts';

interface Step {
  readonly body?: unknown;
  /** The version that was read, for what stands already. */
  readonly version?: number;
  readonly method?: 'POST' | 'PATCH' | 'PUT';
  /** The id of the element that gets focus after: the row that was changed. */
  readonly focus?: string;
  /** What the form does when it has been kept, before the page shows it. */
  readonly kept?: () => Promise<unknown>;
}

const dialogsCloseMilliseconds = 60;

let touchedAt = 0;
const touched = (): void => {
  touchedAt = performance.now();
};
for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touched, { capture: true });

/** Whoever has gone on to something else while the case was being read stays there; focus that would be lost is not. */
const focusOn = (id: string, since: number): void => {
  setTimeout(() => {
    const { activeElement } = document;
    const isElsewhere = activeElement !== null && activeElement !== document.body;
    if (touchedAt > since && isElsewhere) return;
    document.getElementById(id)?.focus();
  }, dialogsCloseMilliseconds);
};

/** `If-Match` of an item. */
export const tagOf = (version: number): string => `"v${String(version)}"`;

/** Does a verb in a case, reads the case again and moves focus to what was changed. `rest`: '/goals'. */
export function useCaseVerb(youngPersonId: string): (rest: string, step?: Step) => Promise<void> {
  const again = useCaseAgain(youngPersonId);
  return async (rest, { body, version, method = 'POST', focus, kept } = {}) => {
    const since = performance.now();
    const tag = version === undefined ? undefined : tagOf(version);
    try {
      await verb(`${pathOf(youngPersonId)}${rest}`, body ?? {}, tag, method);
    } catch (error) {
      if (error instanceof Problem && error.status === 412) await again();
      throw error;
    }
    await kept?.();
    await again();
    if (focus !== undefined) focusOn(focus, since);
  };
}
