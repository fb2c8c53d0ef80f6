import { stringify } from 'csv-stringify/sync';
import { exportedQuarter } from '#domain/statistics/period';
import { quarterOfReport } from '#domain/statistics/report';
import { together } from '#domain/statistics/shown-cells';
import type { Figure, Row } from './facts.ts';
import type { Material } from './report-material.ts';
import { reportWords } from './words/words-in.ts';

const valueAndSign = (figure: Figure): readonly [number | '', string] =>
  typeof figure === 'number' ? [figure, ''] : ['', figure];

type Divided = readonly [age: string, gender: string, status: string];

/** Every figure of the report in a row of its own, as a spreadsheet in Norway opens it by itself. */
export const asCsv = ({ language, kind, period, place, nameOf, facts }: Material): Buffer => {
  const words = reportWords[language];
  const row = (table: string, of: string, divided: Divided, { now, before, change }: Omit<Row, 'code'>) => [
    ...[table, of, nameOf(of), exportedQuarter(quarterOfReport(kind, period)), ...divided],
    ...valueAndSign(now),
    ...valueAndSign(before),
    change === null ? '' : words.changes[change],
  ];
  const { headings } = words;
  const alone = (now: Figure) => ({ now, before: '..' as const, change: null });
  const rows = [
    row(headings.all, place, [together, together, together], facts.total),
    ...facts.statuses.map((one) => row(headings.statuses, place, [together, together, one.code], one)),
    ...facts.ages.map((one) => row(headings.ages, place, [one.code, together, together], one)),
    ...facts.genders.map((one) => row(headings.genders, place, [together, one.code, together], one)),
    ...facts.crossed.flatMap(({ age, values }) =>
      facts.statuses.map(({ code }, at) =>
        row(headings.crossed, place, [age, together, code], alone(values[at] ?? '..')),
      ),
    ),
    ...facts.within.map((one) => row(headings.within, one.code, [together, together, together], one)),
  ];
  return Buffer.from(
    stringify([[...words.csv], ...rows], { bom: true, delimiter: ';', record_delimiter: '\r\n' }),
  );
};
