import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What the young person can ask for, the article of the data protection regulation, and who answers. */
export const dataRequestKinds = {
  correction: { article: 16, answers: 'service' },
  restriction: { article: 18, answers: 'privacy_officer' },
  erasure: { article: 17, answers: 'privacy_officer' },
} as const satisfies Record<string, { article: number; answers: 'service' | 'privacy_officer' }>;

export type DataRequestKind = keyof typeof dataRequestKinds;
export const allDataRequestKinds: readonly DataRequestKind[] = keysOf(dataRequestKinds);

/** What can be marked as wrong: the table it stands in, by the word of the young person’s page. */
export const correctable = {
  person: 'young_person',
  concern: 'concern',
  goal: 'goal',
  measure: 'measure',
  mapping: 'mapping_answer',
  transition: 'transition',
  activity: 'activity',
  note: 'note',
} as const satisfies Record<string, string>;

export type Correctable = keyof typeof correctable;
export const allCorrectable: readonly Correctable[] = keysOf(correctable);
export const isCorrectable = (text: string): text is Correctable => isKeyOf(correctable, text);
