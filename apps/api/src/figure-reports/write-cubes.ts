import type { Language } from '#domain/language/languages';
import { type CubeFamily, familyOf } from '#domain/release/cube-parts';
import { type CubeCode, dimensionsOf } from '#domain/release/cubes';
import { together } from '#domain/statistics/shown-cells';
import { type CubeWordsIn, cubeWordsIn } from '../statistics/words/cube-words-in.ts';
import { statisticsWords } from '../statistics/words/words-in.ts';
import type { Block, ReportTable } from './block.ts';
import { changesTable, comparable, mostOfTable } from './changes.ts';
import type { CubeFacts, CubeRow } from './cube-facts.ts';
import type { Material } from './report-material.ts';
import { lowered, raised } from './say.ts';
import { periodSaid } from './title.ts';
import type { ReportWords } from './words/report-words.ts';
import { reportWords } from './words/words-in.ts';
import { picturesOf } from './write-pictures.ts';

/** Cubes that are divided alike and belong together are one table, a row for each. */
interface Group {
  readonly family: CubeFamily | null;
  readonly cubes: readonly CubeFacts[];
}

const groupsOf = (cubes: readonly CubeFacts[]): readonly Group[] => {
  const groups = Map.groupBy(cubes, ({ cube, rows }) => {
    const family = familyOf(cube);
    // what is crossed is a table by itself
    return family === null || dimensionsOf(cube).length > 1
      ? cube
      : `${family} ${JSON.stringify([dimensionsOf(cube), rows.map(({ labels }) => labels)])}`;
  });
  return [...groups.values()].map((own) => ({
    family: own.length > 1 && own[0] !== undefined ? familyOf(own[0].cube) : null,
    cubes: own,
  }));
};

/** Families that tell how measures helped: no number of theirs says that the measure is why. */
const ofMeasures = ['measure', 'measures', 'situation', 'kinds'];

/** More columns than so many do not stand beside each other on a sheet. */
const widest = 6;

/** Writes what a report says of the cubes beside the first. */
class CubeWriter {
  private readonly words: ReportWords;
  private readonly own: CubeWordsIn;
  private readonly language: Language;
  private readonly now: string;
  private readonly earlier: string | null;
  private readonly pictures;

  constructor(private readonly material: Material) {
    const { language, before, release } = material;
    this.words = reportWords[language];
    this.own = cubeWordsIn(language);
    this.language = language;
    this.now = periodSaid(release.period, language);
    this.earlier = before === null ? null : periodSaid(before, language);
    this.pictures = picturesOf(material);
  }

  blocks(): readonly Block[] {
    const { cubes } = this.material.facts;
    return groupsOf(cubes).flatMap((group) => this.group(group));
  }

  private group({ family, cubes }: Group): readonly Block[] {
    const [first] = cubes;
    if (first === undefined) return [];
    const heading = family === null ? this.own.name(first.cube) : this.own.family(family);
    return [
      { kind: 'heading', text: heading },
      ...(ofMeasures.includes(familyOf(first.cube) ?? first.cube)
        ? [{ kind: 'quiet' as const, text: this.words.noCause }]
        : []),
      ...cubes.flatMap((cube) => this.pictures.ofCube(cube)),
      ...this.tables(heading, cubes),
      ...this.merged(cubes),
    ];
  }

  private tables(heading: string, cubes: readonly CubeFacts[]): readonly Block[] {
    const [first] = cubes;
    if (first === undefined) return [];
    if (cubes.length > 1) return [this.side(heading, cubes), ...this.changes(heading, cubes)];
    return dimensionsOf(first.cube).length > 1
      ? [this.crossed(heading, first), ...this.changes(heading, cubes)]
      : [this.alone(heading, first)];
  }

  /** One cube: its labels down, this quarter beside the one before. */
  private alone(caption: string, { cube, rows }: CubeFacts): ReportTable {
    const { words, earlier } = this;
    const compared = earlier !== null;
    return {
      kind: 'table',
      caption,
      heads: [
        raised(this.own.dimension(dimensionsOf(cube)[0]?.code ?? '')),
        this.now,
        ...(compared ? [earlier, words.change] : []),
      ],
      rows: rows.map((row) => [
        this.labelled(cube, row),
        row.now,
        ...(compared ? [row.before, row.change === null ? words.noChange : words.changes[row.change]] : []),
      ]),
      parts: compared ? [4, 2, 2, 3] : [4, 2],
    };
  }

  /** Cubes that are divided alike: a row for each, their labels across. */
  private side(caption: string, cubes: readonly CubeFacts[]): ReportTable {
    const [first] = cubes;
    const heads = first?.rows.map((row) => this.labelled(first.cube, row)) ?? [];
    return {
      kind: 'table',
      caption,
      heads: [this.words.what, ...heads],
      rows: cubes.map(({ cube, rows }) => [this.own.name(cube), ...rows.map(({ now }) => now)]),
      parts: [5, ...heads.map(() => 2)],
    };
  }

  /** One cube of two dimensions: the last down, the first across, and the other way round where that would be too wide. */
  private crossed(caption: string, { cube, rows }: CubeFacts): ReportTable {
    const dimensions = dimensionsOf(cube);
    const isTurned = (dimensions[0]?.labels.length ?? 0) > widest;
    const [across, down] = isTurned ? dimensions.toReversed() : dimensions;
    const columns = [together, ...(across?.labels ?? [])];
    const lines = [together, ...(down?.labels ?? [])];
    const at = (column: string, line: string) => {
      const [one, other] = isTurned ? [line, column] : [column, line];
      return rows.find(({ labels }) => labels[0] === one && labels[1] === other)?.now ?? '..';
    };
    return {
      kind: 'table',
      caption,
      heads: [this.words.what, ...columns.map((label) => this.label(across?.code ?? '', label))],
      rows: lines
        .filter(
          (line) =>
            line === together || columns.some((column) => ![':', '..'].includes(String(at(column, line)))),
        )
        .map((line) => [this.label(down?.code ?? '', line), ...columns.map((column) => at(column, line))]),
      parts: [4, ...columns.map(() => 2)],
    };
  }

  /** What rounding alone cannot explain, the largest first; that it can explain it all where it can. */
  private changes(heading: string, cubes: readonly CubeFacts[]): readonly Block[] {
    const { words, earlier } = this;
    if (earlier === null) return [];
    const rows = cubes.flatMap(({ cube, rows: own }) =>
      own.flatMap((row) => {
        const name = cubes.length > 1 ? `${this.own.name(cube)}, ` : '';
        return comparable(`${name}${this.labelsOf(cube, row.labels)}`, row);
      }),
    );
    if (rows.length === 0) return [{ kind: 'quiet', text: words.sinceUnknown }];
    if (rows.every(({ change }) => change === 'alike'))
      return [{ kind: 'quiet', text: words.allAlike(earlier) }];
    const caption = `${heading}: ${lowered(words.changedHeading(earlier))}`;
    return [
      { kind: 'quiet', text: words.changedSince(earlier) },
      ...changesTable(this.material, { caption, rows, most: mostOfTable }),
    ];
  }

  /** What is not told apart, in this period or in the one it is held against. */
  private merged(cubes: readonly CubeFacts[]): readonly Block[] {
    const bins = cubes.flatMap(({ merged }) =>
      merged.map(({ dimension, label }) => lowered(this.own.label(dimension, label))),
    );
    if (bins.length === 0) return [];
    return [{ kind: 'quiet', text: this.words.merged([...new Set(bins)].join(', ')) }];
  }

  private labelled(cube: CubeCode, { labels }: CubeRow): string {
    return raised(this.labelsOf(cube, labels));
  }

  private labelsOf(cube: CubeCode, labels: readonly string[]): string {
    const text = dimensionsOf(cube)
      .map(({ code }, at) => this.label(code, labels[at] ?? ''))
      .join(', ');
    return lowered(text);
  }

  private label(dimension: string, code: string): string {
    return code === together ? statisticsWords[this.language].together : this.own.label(dimension, code);
  }
}

/** The tables of the cubes that are there for the place. */
export const cubeBlocks = (material: Material): readonly Block[] => new CubeWriter(material).blocks();
