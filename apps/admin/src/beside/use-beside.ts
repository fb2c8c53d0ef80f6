import { useEffect, useSyncExternalStore } from 'react';
import type { DraftLanguageCode } from '#domain/language/draft-languages';
import { language } from '../i18n/language.ts';
import { chooseLanguage } from '../providers/own-language.ts';
import { besideOfMachine, keepBeside } from './beside-language.ts';
import { drawBeside } from './beside-layer.ts';
import { besideIn, type Draft } from './find-beside.ts';

type Find = (shown: string) => string | undefined;

/** One draft at a time is fetched. */
const drafts = {
  se: async () => (await import('./drafts/se.ts')).se,
  uk: async () => (await import('./drafts/uk.ts')).uk,
} as const satisfies Record<DraftLanguageCode, () => Promise<Draft>>;

const fetchFind = async (code: DraftLanguageCode): Promise<Find> => {
  const [{ ownPageNb }, draft] = await Promise.all([import('../i18n/own-page-nb.ts'), drafts[code]()]);
  return besideIn(ownPageNb, draft);
};

const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The draft beside the page now: only beside bokmål. */
const current = (): DraftLanguageCode | undefined => (language() === 'nb' ? besideOfMachine() : undefined);

export const useBeside = (): DraftLanguageCode | undefined => useSyncExternalStore(subscribe, current);

/** A draft stands beside bokmål: another language of the page is left for it. */
export function chooseBeside(chosen: DraftLanguageCode | undefined): void {
  keepBeside(chosen);
  if (chosen !== undefined && language() !== 'nb') void chooseLanguage('nb');
  for (const listener of listeners) listener();
}

/** Draws the chosen draft, for as long as it is chosen. */
export function useBesideLayer(): void {
  const chosen = useBeside();
  useEffect(() => {
    if (chosen === undefined) return undefined;
    let end: (() => void) | undefined;
    let over = false;
    void fetchFind(chosen).then((find) => {
      if (!over) end = drawBeside(chosen, find);
    });
    return () => {
      over = true;
      end?.();
    };
  }, [chosen]);
}
