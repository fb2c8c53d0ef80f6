import type { Language } from '#domain/language/languages';

interface DateWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  /** «20.» or «20» before a month. */
  readonly day: (day: number) => string;
  /** Between day, month and year, as it is written in a field. */
  readonly between: string;
}

const norwegianMonths = [
  ...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
];
const norwegianShortMonths = [
  ...['jan.', 'feb.', 'mars', 'april', 'mai', 'juni'],
  ...['juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
];

const norwegian = {
  months: norwegianMonths,
  shortMonths: norwegianShortMonths,
  today: 'i dag',
  yesterday: 'i går',
  day: (day: number) => `${String(day)}.`,
  between: '.',
};

/** How a date is said in each language. */
export const dateWords: Readonly<Record<Language, DateWords>> = {
  nb: {
    ...norwegian,
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  },
  nn: {
    ...norwegian,
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  },
  en: {
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    shortMonths: [
      ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June'],
      ...['July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    today: 'today',
    yesterday: 'yesterday',
    day: String,
    between: '/',
  },
};
