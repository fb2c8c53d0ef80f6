import { useDraft } from '../drafts/use-draft.ts';
import type { ConsentDraft } from './consent-draft.ts';

const names = ['purpose', 'howExplained', 'excludedTopics', 'heardNote'] as const;
export type ConsentText = (typeof names)[number];

/**
 * The texts of a consent, each a draft of its own. What is ticked and answered is not kept: a table that has been left is
 * filled in together again, so that nobody says yes to what another day has ticked.
 */
export function useConsentTexts(youngPersonId: string) {
  const drafts = {
    purpose: useDraft(`consent-${youngPersonId}-purpose`),
    howExplained: useDraft(`consent-${youngPersonId}-explained`),
    excludedTopics: useDraft(`consent-${youngPersonId}-topics`),
    heardNote: useDraft(`consent-${youngPersonId}-heard`),
  } as const satisfies Record<ConsentText, ReturnType<typeof useDraft>>;
  const { purpose, howExplained, excludedTopics, heardNote } = drafts;
  return {
    drafts,
    texts: {
      purpose: purpose.text,
      howExplained: howExplained.text,
      excludedTopics: excludedTopics.text,
      heardNote: heardNote.text,
    },
    /** Of what has changed, the texts go to their drafts. */
    write: (part: Partial<ConsentDraft>): void => {
      for (const name of names) {
        const text = part[name];
        if (text !== undefined) drafts[name].setText(text);
      }
    },
    drop: async (): Promise<void> => {
      for (const name of names) await drafts[name].drop();
    },
  };
}

export type ConsentDrafts = ReturnType<typeof useConsentTexts>['drafts'];
