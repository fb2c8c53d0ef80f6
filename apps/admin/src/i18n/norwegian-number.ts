import type { Language } from '#domain/language/languages';
import { language } from './language.ts';

const norwegian = { decimal: ',', thousands: '\u202f', percent: '\u00a0%' };

const forms = {
  nb: { ...norwegian, years: 'år', day: 'dag', days: 'dager', months: 'måneder' },
  nn: { ...norwegian, years: 'år', day: 'dag', days: 'dagar', months: 'månader' },
  en: {
    decimal: '.',
    thousands: ',',
    percent: '%',
    years: 'years old',
    day: 'day',
    days: 'days',
    months: 'months',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

const form = (): Readonly<Record<keyof (typeof forms)['nb'], string>> => forms[language()];

const noBreak = '\u00a0';

const parts = (value: number, decimals: number): [string, string] => {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  return [whole, fraction];
};

/** «97 843», «14,5»: thousands by a narrow no-break space, decimals by comma. */
export function number(value: number, decimals = 0): string {
  const [whole, fraction] = parts(value, decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, form().thousands);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === '' ? '' : `${form().decimal}${fraction}`}`;
}

/** «33 %»; the value is a share of 1. */
export const percent = (share: number): string => `${number(Math.round(share * 100))}${form().percent}`;

/** «17 år» */
export const age = (years: number): string => `${String(years)}${noBreak}${form().years}`;

/** «1 dag», «34 dager»; from 201 days whole months: «7 måneder». A month counts as 30,44 days. */
export function duration(days: number): string {
  if (days > 200) return `${String(Math.round(days / 30.44))}${noBreak}${form().months}`;
  return days === 1 ? `1${noBreak}${form().day}` : `${number(days)}${noBreak}${form().days}`;
}

/** «140509 •••••»: the birth date of an identity number, the rest hidden. */
export const maskedIdentityNumber = (identityNumber: string): string =>
  `${identityNumber.slice(0, 6)}${noBreak}•••••`;
