import { stringify } from 'csv-stringify/sync';
import { exportedPeriod } from '#domain/statistics/period';
import { together } from '#domain/statistics/shown-cells';
import type { Figure, Row } from './facts.ts';
import type { Material } from './report-material.ts';
import { restOf } from './rest-of-rows.ts';
import { statisticsWords } from '../statistics/words/words-in.ts';
import { reportWords } from './words/words-in.ts';

const valueAndSign = (figure: Figure): readonly [number | '', string] =>
  typeof figure === 'number' ? [figure, ''] : ['', figure];

type Divided = readonly [age: string, gender: string, status: string];

/** Every figure of the report in a row of its own, as a spreadsheet in Norway opens it by itself. */
export const asCsv = (material: Material): Buffer => {
  const { language, release, place, nameOf, facts } = material;
  const words = reportWords[language];
  const { people } = statisticsWords[language];
  const row = (
    table: string,
    of: string,
    divided: Divided,
    { now, before, change }: Omit<Row, 'code'>,
    { division = '', contents = people, changes = words.changes } = {},
  ) => [
    ...[table, of, nameOf(of), exportedPeriod(release.period), ...divided],
    ...valueAndSign(now),
    ...valueAndSign(before),
    change === null ? '' : changes[change],
    ...[division, contents],
  ];
  const everybody: Divided = [together, together, together];
  const { headings } = words;
  const alone = (now: Figure) => ({ now, before: '..' as const, change: null });
  const rows = [
    row(headings.all, place, everybody, facts.total),
    ...facts.statuses.map((one) => row(headings.statuses, place, [together, together, one.code], one)),
    ...facts.ages.map((one) => row(headings.ages, place, [one.code, together, together], one)),
    ...facts.genders.map((one) => row(headings.genders, place, [together, one.code, together], one)),
    ...facts.crossed.flatMap(({ age, values }) =>
      facts.statuses.map(({ code }, at) =>
        row(headings.crossed, place, [age, together, code], alone(values[at] ?? '..')),
      ),
    ),
    ...facts.within.map((one) => row(headings.within, one.code, everybody, one)),
    ...restOf(material).map(({ table, changes = words.changes, division, contents, ...one }) =>
      row(table, place, everybody, one, { division, contents, changes }),
    ),
  ];
  return Buffer.from(
    stringify([[...words.csv], ...rows], { bom: true, delimiter: ';', record_delimiter: '\r\n' }),
  );
};
