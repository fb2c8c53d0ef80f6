import { isIsoDate } from '#domain/calendar/date';
import type { Language } from '#domain/language/languages';
import { hiddenPlace } from '#domain/protection/places';
import { longDateIn } from '../../../../admin/src/i18n/norwegian-form.ts';
import { clockTimeIn, dateInNorway } from '../../../../admin/src/i18n/norwegian-time.ts';
import type { PaperWords } from './paper-words.ts';

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** «20. november 2026 kl. 09.12» */
export const sayMoment = (of: Language, at: string): string =>
  `${longDateIn(of, dateInNorway(at))} ${clockTimeIn(of, at)}`;

const sayText = ({ language, page, codes }: PaperWords, field: string, text: string): string => {
  if (text === hiddenPlace) return page.look.hiddenPlace;
  if (isIsoDate(text)) return longDateIn(language, text);
  if (timestamp.test(text)) return sayMoment(language, text);
  return codes[field]?.[text] ?? text;
};

/** What was done in the plan is said of what it was done to. */
export const whatWasDoneIn = (words: PaperWords, row: object, verb: string): string => {
  const kind = 'itemKind' in row ? String(row.itemKind) : '';
  return words.planVerbs[kind]?.[verb] ?? verb;
};

/** A value as a person reads it; nothing when there is nothing to say. */
export const say = (words: PaperWords, field: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? words.frame.yes : words.frame.no;
  if (typeof value === 'number') return words.codes[field]?.[String(value)] ?? String(value);
  if (typeof value === 'string') return sayText(words, field, value);
  if (Array.isArray(value))
    return value
      .map((one: unknown) => say(words, field, one))
      .filter((one) => one !== '')
      .join(', ');
  return Object.entries(value)
    .flatMap(([name, one]: [string, unknown]) => {
      const label = words.labels[name];
      const said = name === 'verb' ? whatWasDoneIn(words, value, String(one)) : say(words, name, one);
      return label === undefined || said === '' ? [] : [`${label}: ${said}`];
    })
    .join(' · ');
};
