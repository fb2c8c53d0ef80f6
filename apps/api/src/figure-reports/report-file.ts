import { levelOf, placesOf } from '#domain/statistics/shown-cells';
import type { ReportForm } from '#domain/statistics/report';
import { answer, everything, narrowed } from '../statistics/answer.ts';
import { jsonStat } from '../statistics/json-stat.ts';
import { peopleShape } from '../statistics/people-table.ts';
import { readerOf } from '../statistics/reader.ts';
import type { PlaceCells, Published } from '../statistics/published.ts';
import { asCsv } from './as-csv.ts';
import { asHtml } from './as-html.ts';
import { asPdf } from './as-pdf.ts';
import { asXlsx } from './as-xlsx.ts';
import type { Material } from './report-material.ts';
import { reportWords } from './words/words-in.ts';
import { writtenReport } from './write.ts';

/** The place beside its county and all together, in each quarter of the report. */
const asJsonStat = (
  { language, place }: Material,
  series: readonly Published[],
  cells: ReadonlyMap<string, PlaceCells>,
): Buffer => {
  const shape = peopleShape(series, language);
  const beside = levelOf(place) === 'municipality' ? placesOf(place) : [place, '0'];
  const variables = narrowed(shape, new Map([...everything(shape), ['Region', beside]]));
  const read = readerOf(shape, series, { persons: cells, cubes: new Map() });
  return Buffer.from(JSON.stringify(jsonStat(answer(shape, variables, read))));
};

/** The report in the form that was asked for. */
export const fileOf = async (
  form: ReportForm,
  material: Material,
  series: readonly Published[],
  cells: ReadonlyMap<string, PlaceCells>,
): Promise<Buffer> => {
  const { language } = material;
  switch (form) {
    case 'pdf':
      return asPdf(writtenReport(material), language);
    case 'html':
      return asHtml(writtenReport(material), language);
    case 'xlsx':
      return asXlsx(writtenReport(material), reportWords[language].about);
    case 'csv':
      return asCsv(material);
    case 'json-stat':
      return asJsonStat(material, series, cells);
  }
};
