import { type CubeCode, dimensionsOf, isCell } from '#domain/release/cubes';
import { bySize, type Changed, largestChanges } from '#domain/release/largest-changes';
import { together } from '#domain/statistics/shown-cells';
import { wordsFor } from '../papers/words/words-for.ts';
import { cubeWordsIn } from '../statistics/words/cube-words-in.ts';
import { statisticsWords } from '../statistics/words/words-in.ts';
import type { Block, ReportTable } from './block.ts';
import type { Row } from './facts.ts';
import type { Material } from './report-material.ts';
import { lowered } from './say.ts';
import { periodSaid } from './title.ts';
import { reportWords } from './words/words-in.ts';

/** A shown figure that can be held against the period before, and what it counts. */
export interface ChangeRow extends Changed {
  readonly what: string;
}

/** What is written of the figures of a report. */
type Told = Pick<Material, 'language' | 'facts' | 'nameOf'>;

/** So many of the largest in one table; the whole is in the spreadsheet. */
export const [mostOfAll, mostOfTable] = [12, 8] as const;

/** The row, when both figures are shown and can be compared. */
export const comparable = (
  what: string,
  { now, before, change }: Pick<Row, 'now' | 'before' | 'change'>,
): readonly ChangeRow[] =>
  change === null || typeof now !== 'number' || typeof before !== 'number'
    ? []
    : [{ what, now, before, change }];

/** Everybody in the place: told first, changed or not. */
export const totalChange = ({ language, facts }: Told): readonly ChangeRow[] =>
  comparable(reportWords[language].everybody, facts.total);

/** Somebody can be in the cell, by sides or by statuses; the facts hold only those of the two that the place has. */
const canBe = (cube: CubeCode, labels: readonly string[]): boolean =>
  isCell(cube, labels, 'sides') || isCell(cube, labels, 'statuses');

/** Every other figure that can be compared, each once: of crossed tables the cells, not their margins again. */
export const changesOf = ({ language, facts, nameOf }: Told): readonly ChangeRow[] => {
  const [words, pages, own] = [reportWords[language], wordsFor(language), cubeWordsIn(language)];
  const of = (table: string, rows: readonly Row[], label: (code: string) => string) =>
    rows.flatMap((row) => comparable(`${table}: ${lowered(label(row.code))}`, row));
  const { statuses, ages, genders, within } = words.headings;
  return [
    ...of(statuses, facts.statuses, (code) => pages.word('releases.statuses', code)),
    ...of(ages, facts.ages, statisticsWords[language].ages),
    ...of(genders, facts.genders, (code) => pages.word('releases.genders', code)),
    ...facts.within.flatMap((row) => comparable(`${within}: ${nameOf(row.code)}`, row)),
    ...facts.cubes.flatMap(({ cube, rows }) =>
      rows
        .filter(({ labels }) => !labels.includes(together) && canBe(cube, labels))
        .flatMap((row) => {
          const label = dimensionsOf(cube).map(({ code }, at) =>
            lowered(own.label(code, row.labels[at] ?? '')),
          );
          return comparable(`${own.name(cube)}: ${label.join(', ')}`, row);
        }),
    ),
  ];
};

interface Given {
  readonly caption: string;
  readonly rows: readonly ChangeRow[];
  /** How many of the largest stand in the table. */
  readonly most: number;
  /** Stands first, whatever became of it. */
  readonly first?: readonly ChangeRow[];
}

/** «What, before, now, change» of the largest, how many others there are, and all of it for a spreadsheet. */
export const changesTable = (
  { language, before, release }: Pick<Material, 'language' | 'before' | 'release'>,
  { caption, rows, most, first = [] }: Given,
): readonly Block[] => {
  const words = reportWords[language];
  if (before === null) return [];
  const { shown, smaller, alike } = largestChanges(rows, most);
  const written = ({ what, now, before: earlier, change }: ChangeRow) => [
    ...[what, earlier, now],
    words.changes[change],
  ];
  const table: ReportTable = {
    kind: 'table',
    caption,
    heads: [words.what, periodSaid(before, language), periodSaid(release.period, language), words.change],
    rows: [...first, ...shown].map(written),
    whole: [...first, ...bySize(rows)].map(written),
    parts: [6, 2, 2, 2.4],
  };
  const rest = words.restOfChanges(smaller, alike);
  return [table, ...(rest === '' ? [] : [{ kind: 'quiet' as const, text: rest }])];
};

/** What changed most in the whole report, beside everybody. */
export const changesBlocks = (material: Material): readonly Block[] => {
  const { before, language } = material;
  const [first, rows] = [totalChange(material), changesOf(material)];
  if (before === null || first.length + rows.length === 0) return [];
  const words = reportWords[language];
  const caption = words.changedHeading(periodSaid(before, language));
  return [
    { kind: 'heading', text: caption },
    ...changesTable(material, { caption, rows, most: mostOfAll, first }),
  ];
};
