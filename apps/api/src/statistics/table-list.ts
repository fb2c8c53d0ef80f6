import type { Language } from '#domain/language/languages';
import { exchangedLanguages } from './config.ts';
import type { StatisticsCodeList, StatisticsTable, StatisticsTables } from './statistics.dto.ts';
import type { CodeList, TableShape } from './table-shape.ts';
import { timeUnitOf } from './variables.ts';

const api = '/api/statistics/v2';
const address = `${api}/tables`;

/** A language as statistics banks in Norway call it: bokmål is `no`. */
export const exchanged = (language: string): string => (language === 'nb' ? 'no' : language);

export const codeListAddress = (id: string, language: string): string =>
  `${api}/codelists/${id}?lang=${exchanged(language)}`;

/** A code list with what each of its values is. */
export const listedCodes = (
  { id, label, type, values }: CodeList,
  language: Language,
): StatisticsCodeList => ({
  ...{ id, label, type },
  language: exchanged(language),
  languages: exchangedLanguages.map(([name]) => name),
  values: values.map(({ code, label: own, of }) => ({ code, label: own, valueMap: [...of] })),
  links: [{ rel: 'self', hreflang: exchanged(language), href: codeListAddress(id, language) }],
});

const numberIn = (query: URLSearchParams, name: string, otherwise: number): number => {
  const [, text = ''] = [...query].find(([own]) => own.toLowerCase() === name) ?? [];
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : otherwise;
};

/** `pageNumber` and `pageSize`: the tables of a page, and how many there are. */
export const pageOf = (
  tables: StatisticsTable[],
  query: URLSearchParams,
): Pick<StatisticsTables, 'tables' | 'page'> => {
  const pageSize = Math.min(numberIn(query, 'pagesize', 100), 1000);
  const pageNumber = numberIn(query, 'pagenumber', 1);
  const totalPages = Math.max(1, Math.ceil(tables.length / pageSize));
  return {
    tables: tables.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    page: { pageNumber, pageSize, totalElements: tables.length, totalPages },
  };
};

/** A table as the list of tables has it. */
export const listedTable = (shape: TableShape): StatisticsTable => {
  const times = shape.variables.find(({ role }) => role === 'time')?.values ?? [];
  const language = exchanged(shape.language);
  const link = (rel: string, below: string) => ({
    rel,
    hreflang: language,
    href: `${address}/${shape.id}${below}?lang=${language}`,
  });
  return {
    language,
    id: shape.id,
    label: shape.label,
    description: shape.notes.join(' '),
    updated: shape.updated,
    firstPeriod: times[0]?.code ?? '',
    lastPeriod: times.at(-1)?.code ?? '',
    variableNames: shape.variables.map(({ label }) => label),
    category: 'public',
    source: shape.source,
    timeUnit: timeUnitOf(times.map(({ code }) => code)),
    discontinued: false,
    links: [link('self', ''), link('metadata', '/metadata'), link('data', '/data')],
  };
};
