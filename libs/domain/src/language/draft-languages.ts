import type { IsoDate } from '../calendar/date.ts';

interface DraftLanguage {
  /** By its own name. */
  readonly name: string;
  /** The day a native reader approved every sentence; null until then: a draft, shown beside bokmål and never alone. */
  readonly approvedOn: IsoDate | null;
}

/** Languages of the young person's and guardian's pages that Laget does not speak yet. */
export const draftLanguages = {
  se: { name: 'Davvisámegiella', approvedOn: null },
  uk: { name: 'Українська', approvedOn: null },
} as const satisfies Record<string, DraftLanguage>;

export type DraftLanguageCode = keyof typeof draftLanguages;

export const isDraftLanguage = (code: unknown): code is DraftLanguageCode =>
  typeof code === 'string' && Object.hasOwn(draftLanguages, code);

/** A consent is asked, read and answered in a language that has been approved, and in no other. */
export const mayAskConsentIn = ({ approvedOn }: DraftLanguage): boolean => approvedOn !== null;
