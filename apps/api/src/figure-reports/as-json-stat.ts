import { levelOf, placesOf } from '#domain/statistics/shown-cells';
import { answer, everything, narrowed } from '../statistics/answer.ts';
import { jsonStat } from '../statistics/json-stat.ts';
import type { Published } from '../statistics/published.ts';
import { type Frozen, readerOf } from '../statistics/reader.ts';
import { tablesOf } from '../statistics/tables.ts';
import type { TableShape } from '../statistics/table-shape.ts';
import type { Material } from './report-material.ts';
import { reportTitle } from './title.ts';

/** A table as a set of JSON-stat: the place beside its county and all together, where they are there. */
const setOf = (
  shape: TableShape,
  beside: readonly string[],
  series: readonly Published[],
  frozen: Frozen,
): object | null => {
  const variables = narrowed(shape, new Map([...everything(shape), ['Region', beside]]));
  if (variables[0]?.values.some(({ code }) => code === beside[0]) !== true) return null;
  return jsonStat(answer(shape, variables, readerOf(shape, series, frozen)));
};

const heldIn = (series: readonly Published[], { cubes }: Frozen) =>
  series.flatMap(({ id }) =>
    [...(cubes.get(id) ?? [])].map(([cube, places]) => ({ releaseId: id, cube, places: [...places.keys()] })),
  );

/** A collection of JSON-stat 2.0: the tables of the interface, as far as they are there for the place, in each quarter of the report. */
export const asJsonStat = (material: Material, series: readonly Published[], frozen: Frozen): Buffer => {
  const { language, place, preparedAt, decided } = material;
  const beside = levelOf(place) === 'municipality' ? placesOf(place) : [...new Set([place, '0'])];
  const shapes = tablesOf({ releases: series, held: heldIn(series, frozen), decided }, language);
  const sets = shapes.map((shape) => setOf(shape, beside, series, frozen)).filter((set) => set !== null);
  return Buffer.from(
    JSON.stringify({
      version: '2.0',
      class: 'collection',
      label: reportTitle(material),
      updated: preparedAt.toISOString(),
      link: { item: sets },
    }),
  );
};
