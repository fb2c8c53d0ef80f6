import type { PartName } from '../parts/all.ts';
import { ownWordFields } from './labels.ts';
import type { PaperWords } from './paper-words.ts';
import { say } from './say.ts';

/** One row on paper: what it says, line by line, and which lines are somebody's own words. */
export interface Entry {
  readonly label: string;
  readonly said: string;
  readonly own: boolean;
}

/** The parts in which the text is the young person's own. */
const ownTexts: readonly PartName[] = ['contributions', 'drafts', 'privacyQuestions', 'dataRequests'];

/** The sentence of the page for what was done; a permission without one was a look, or was written. */
const whatWasDone = ({ page: { ownPage } }: PaperWords, action: string): string => {
  const [thing = '', verb = ''] = action.split('.');
  const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = ownPage.seen.actions;
  return sentences[thing]?.[verb] ?? (verb === 'read' ? ownPage.seen.read : ownPage.seen.wrote);
};

const whyAllowed = ({ page: { ownPage } }: PaperWords, basis: string): string => {
  const reasons: Readonly<Record<string, string>> = ownPage.seen.why;
  return reasons[basis.split(':')[0] ?? ''] ?? basis;
};

const saidOf = (words: PaperWords, part: PartName, field: string, value: unknown): string => {
  if (typeof value === 'string' && (field === 'action' || field === 'aboutAction'))
    return whatWasDone(words, value);
  if (part === 'accessLog' && field === 'basis' && typeof value === 'string') return whyAllowed(words, value);
  return say(words, field, value);
};

/** What a row says on paper: every value that has a label, in the order of the part. */
export const entriesOf = (words: PaperWords, part: PartName, row: object): Entry[] =>
  Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    const label = words.labels[field];
    const said = saidOf(words, part, field, value);
    if (label === undefined || said === '') return [];
    const own = ownWordFields.includes(field) || (field === 'text' && ownTexts.includes(part));
    return [{ label, said, own }];
  });
