import type { Language } from '#domain/language/languages';
import { type CubeFamily, memberOf } from '#domain/release/cube-parts';
import type { CubeCode } from '#domain/release/cubes';
import { isMerged, spanOf } from '#domain/release/merged-bins';
import { fillIn } from '../../../../admin/src/i18n/sentence.ts';
import { wordsFor } from '../../papers/words/words-for.ts';
import { cubeWordsEn } from './cubes-en.ts';
import { cubeWordsNb } from './cubes-nb.ts';
import { cubeWordsNn } from './cubes-nn.ts';
import type { CubeWords, ToldElsewhere } from './cube-words.ts';
import { statisticsWords } from './words-in.ts';

const cubeWords: Readonly<Record<Language, CubeWords>> = {
  nb: cubeWordsNb,
  nn: cubeWordsNn,
  en: cubeWordsEn,
};

/** The words of the cubes beside the first in a language, by codes. */
export interface CubeWordsIn {
  readonly name: (cube: CubeCode) => string;
  readonly family: (family: CubeFamily) => string;
  /** What a dimension is called within a sentence. */
  readonly dimension: (code: string) => string;
  readonly label: (dimension: string, code: string) => string;
}

const wordIn = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

export const cubeWordsIn = (language: Language): CubeWordsIn => {
  const own = cubeWords[language];
  const { word } = wordsFor(language);
  const elsewhere: Readonly<Record<ToldElsewhere, (cube: CubeCode) => string>> = {
    measure: (cube) => own.measure(word('measures.kinds', memberOf(cube))),
    situation: (cube) => own.situation(word('templates.situations', memberOf(cube))),
    kinds: (cube) => own.kinds(word('templates.situations', memberOf(cube))),
    premise: (cube) => word('indicators.names', cube),
    pulse: (cube) => word('indicators.names', cube),
  };
  const families: Readonly<Record<string, (cube: CubeCode) => string>> = elsewhere;
  const variables: Readonly<Record<string, string>> = {
    ...own.dimensions,
    gender: statisticsWords[language].variables.Kjonn,
    status: statisticsWords[language].variables.Status,
  };
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = own.labels;
  const mergedLabel = (dimension: string, code: string): string => {
    const { from, to } = spanOf(code) ?? { from: 0, to: Infinity };
    return fillIn(word(`figures.mergedBins.${to === Infinity ? 'open' : 'between'}`, dimension), {
      from,
      to,
    });
  };
  const pages: Readonly<Record<string, string>> = { gender: 'releases.genders', status: 'releases.statuses' };
  return {
    name: (cube) => {
      const said = families[cube.split('_')[0] ?? ''];
      return said === undefined ? wordIn(own.names, cube) : said(cube);
    },
    family: (family) => own.families[family],
    dimension: (code) => wordIn(variables, code),
    label: (dimension, code) => {
      if (isMerged(code)) return mergedLabel(dimension, code);
      const page = pages[dimension];
      return page === undefined ? wordIn(labels[dimension] ?? {}, code) : word(page, code);
    },
  };
};
