import type { PartName } from '../parts/all.ts';
import { fileOnly, ordinary } from './compact.ts';
import { ownWordFields } from './labels.ts';
import type { PaperWords } from './paper-words.ts';
import { say, whatWasDoneIn } from './say.ts';

/** One row on paper: what it says, line by line, and which lines are somebody's own words. */
export interface Entry {
  readonly field: string;
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

const whyAllowed = ({ page: { ownPage }, bases: own }: PaperWords, basis: string): string => {
  const reasons: Readonly<Record<string, string>> = ownPage.seen.why;
  return reasons[basis.split(':')[0] ?? ''] ?? own[basis] ?? basis;
};

const saidOf = (
  words: PaperWords,
  part: PartName,
  row: object,
  [field, value]: [string, unknown],
): string => {
  if (typeof value !== 'string') return say(words, field, value);
  if (field === 'action' || field === 'aboutAction') return whatWasDone(words, value);
  if (part === 'accessLog' && field === 'basis') return whyAllowed(words, value);
  if (part === 'planHistory' && field === 'verb') return whatWasDoneIn(words, row, value);
  return words.codesIn[part]?.[field]?.[value] ?? say(words, field, value);
};

/** What a row says on paper: every value that has a label, in the order of the part. */
export const entriesOf = (words: PaperWords, part: PartName, row: object): Entry[] =>
  Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    const label = words.labels[field];
    const said = saidOf(words, part, row, [field, value]);
    if (label === undefined || said === '' || fileOnly.includes(field)) return [];
    if (ordinary[field]?.includes(value) === true && part === 'accessLog') return [];
    const own = ownWordFields.includes(field) || (field === 'text' && ownTexts.includes(part));
    return [{ field, label, said, own }];
  });
