import { isIsoDate } from '#domain/calendar/date';
import { hiddenPlace } from '#domain/protection/places';
import { look } from '../../../../admin/src/i18n/nb/look.ts';
import { longDate } from '../../../../admin/src/i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../../../../admin/src/i18n/norwegian-time.ts';
import { codes } from './codes.ts';
import { labels } from './labels.ts';

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

const sayText = (field: string, text: string): string => {
  if (text === hiddenPlace) return look.hiddenPlace;
  if (isIsoDate(text)) return longDate(text);
  if (timestamp.test(text)) return `${longDate(dateInNorway(text))} ${clockTime(text)}`;
  return codes[field]?.[text] ?? text;
};

/** A value as a person reads it; nothing when there is nothing to say. */
export const say = (field: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nei';
  if (typeof value === 'number') return codes[field]?.[String(value)] ?? String(value);
  if (typeof value === 'string') return sayText(field, value);
  if (Array.isArray(value))
    return value
      .map((one: unknown) => say(field, one))
      .filter((one) => one !== '')
      .join(', ');
  return Object.entries(value)
    .flatMap(([name, one]: [string, unknown]) => {
      const label = labels[name];
      const said = say(name, one);
      return label === undefined || said === '' ? [] : [`${label}: ${said}`];
    })
    .join(' · ');
};
