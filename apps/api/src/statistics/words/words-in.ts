import type { Language } from '#domain/language/languages';
import { statisticsEn } from './en.ts';
import { statisticsNb } from './nb.ts';
import { statisticsNn } from './nn.ts';
import type { StatisticsWords } from './statistics-words.ts';

export const statisticsWords: Readonly<Record<Language, StatisticsWords>> = {
  nb: statisticsNb,
  nn: statisticsNn,
  en: statisticsEn,
};

const asked: Readonly<Record<string, Language>> = { no: 'nb', nb: 'nb', nn: 'nn', en: 'en' };

/** The language that a client asks for as `lang`: `no` is bokmål, as statistics banks in Norway have it. */
export const languageAsked = (lang: string | null, otherwise: Language): Language =>
  asked[(lang ?? '').toLowerCase()] ?? otherwise;
