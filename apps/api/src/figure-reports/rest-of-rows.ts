import type { Change } from '#domain/release/change';
import { dimensionsOf } from '#domain/release/cubes';
import { together } from '#domain/statistics/shown-cells';
import { wordsFor } from '../papers/words/words-for.ts';
import { indicatorContents } from '../statistics/indicator-table.ts';
import { saidOf } from '../statistics/indicator-reader.ts';
import { cubeWordsIn } from '../statistics/words/cube-words-in.ts';
import { statisticsWords } from '../statistics/words/words-in.ts';
import type { Figure } from './facts.ts';
import type { Material } from './report-material.ts';
import { reportWords } from './words/words-in.ts';

/** A figure of an indicator or of a cube beside the first, in a row of its own. */
export interface RestRow {
  readonly table: string;
  readonly division: string;
  readonly contents: string;
  readonly now: Figure;
  readonly before: Figure;
  readonly change: Change | null;
  readonly changes?: Readonly<Record<Change, string>>;
}

const ofIndicators = ({ language, facts }: Material): readonly RestRow[] => {
  const [words, open, { word }] = [reportWords[language], statisticsWords[language], wordsFor(language)];
  return facts.indicators.flatMap(({ code, now, before, change }) =>
    indicatorContents.map((contents) => ({
      table: words.headings.indicators,
      division: word('indicators.names', code),
      contents: open.contents[contents],
      now: saidOf(now, contents),
      before: saidOf(before, contents),
      change: contents === 'Andel' ? change : null,
      changes: words.shareChanges,
    })),
  );
};

const ofCubes = ({ language, facts }: Material): readonly RestRow[] => {
  const [own, open] = [cubeWordsIn(language), statisticsWords[language]];
  return facts.cubes.flatMap(({ cube, rows }) =>
    rows.map(({ labels, now, before, change }) => ({
      table: own.name(cube),
      division: dimensionsOf(cube)
        .map(({ code }, at) => (labels[at] === together ? open.together : own.label(code, labels[at] ?? '')))
        .join(', '),
      contents: open.people,
      ...{ now, before, change },
    })),
  );
};

/** What stands after the first cube's figures. */
export const restOf = (material: Material): readonly RestRow[] => [
  ...ofIndicators(material),
  ...ofCubes(material),
];
