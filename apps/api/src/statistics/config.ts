import { version } from '../platform/version.ts';
import type { StatisticsConfig } from './statistics.dto.ts';
import { outputs } from './output.ts';
import { statisticsWords } from './words/words-in.ts';

/** One answer has at most so many cells. */
export const mostCells = 100_000;
/** So many answers with data a minute for each client. */
export const callsAMinute = 30;

/** What clients ask for languages by, and ours. */
export const exchangedLanguages = [
  ['no', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
] as const;

export const statisticsConfig = (): StatisticsConfig => ({
  apiVersion: '2.0.0',
  appVersion: version,
  languages: exchangedLanguages.map(([id, language]) => ({
    id,
    label: statisticsWords[language].languageName,
  })),
  defaultLanguage: 'no',
  maxDataCells: mostCells,
  maxCallsPerTimeWindow: callsAMinute,
  timeWindow: 60,
  license: 'https://data.norge.no/nlod/no/2.0',
  sourceReferences: exchangedLanguages.map(([id, language]) => ({
    language: id,
    text: statisticsWords[language].reference,
  })),
  defaultDataFormat: 'json-stat2',
  dataFormats: Object.keys(outputs),
});
