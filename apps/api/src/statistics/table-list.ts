import type { StatisticsTable } from './statistics.dto.ts';
import type { TableShape } from './table-shape.ts';

const address = '/api/statistics/v2/tables';

/** A table as the list of tables has it. */
export const listedTable = (shape: TableShape): StatisticsTable => {
  const times = shape.variables.find(({ role }) => role === 'time')?.values ?? [];
  const language = shape.language === 'nb' ? 'no' : shape.language;
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
    timeUnit: 'Quarterly',
    discontinued: false,
    links: [link('self', ''), link('metadata', '/metadata'), link('data', '/data')],
  };
};
