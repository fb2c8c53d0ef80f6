import type { ReportForm } from '#domain/statistics/report';
import type { Published } from '../statistics/published.ts';
import type { Frozen } from '../statistics/reader.ts';
import { asCsv } from './as-csv.ts';
import { asHtml } from './as-html.ts';
import { asJsonStat } from './as-json-stat.ts';
import { asPdf } from './as-pdf.ts';
import { asXlsx } from './as-xlsx.ts';
import type { Material } from './report-material.ts';
import { reportWords } from './words/words-in.ts';
import { writtenReport } from './write.ts';

/** The report in the form that was asked for. */
export const fileOf = async (
  form: ReportForm,
  material: Material,
  series: readonly Published[],
  frozen: Frozen,
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
      return asJsonStat(material, series, frozen);
  }
};
