import type { ColourName } from './tokens.ts';

/** Lowest contrast allowed. Source: WCAG 2.2, 1.4.3 (text) and 1.4.11 (parts of the user interface). */
export const lowest = { text: 4.5, part: 3 } as const;

/** Which grounds a colour is used on, and as what. A colour on a new ground is added here first. */
export const contrastPairs: readonly (readonly [keyof typeof lowest, ColourName, readonly ColourName[]])[] = [
  ['text', 'blekk', ['myrull', 'lav', 'lavDyp', 'multe', 'blaabaerLys', 'tyttebaerLys']],
  ['text', 'blekk2', ['myrull', 'lav', 'lavDyp', 'multe', 'blaabaerLys', 'tyttebaerLys']],
  ['text', 'gran', ['myrull', 'lav', 'lavDyp', 'granLys', 'multe']],
  ['text', 'granDyp', ['granLys', 'myrull']],
  ['text', 'paaGran', ['gran', 'granDyp']],
  ['text', 'multeBlekk', ['multe']],
  ['part', 'multeMerke', ['multe', 'myrull', 'lav']],
  ['text', 'blaabaer', ['myrull', 'lav', 'blaabaerLys']],
  ['text', 'paaBlaabaer', ['blaabaer']],
  ['text', 'tyttebaer', ['myrull', 'lav', 'tyttebaerLys']],
  ['text', 'paaTyttebaer', ['tyttebaer']],
  ['part', 'kant', ['myrull', 'lav', 'lavDyp']],
  ['part', 'fokus', ['myrull', 'lav', 'multe', 'tyttebaerLys']],
  ['text', 'skole', ['myrull', 'lav']],
  ['text', 'nav', ['myrull', 'lav']],
  ['text', 'helse', ['myrull', 'lav']],
  ['text', 'kommune', ['myrull', 'lav']],
  ['text', 'fylke', ['myrull', 'lav']],
  ['text', 'foresatt', ['myrull', 'lav']],
  ['text', 'myrull', ['skole', 'nav', 'helse', 'kommune', 'fylke', 'foresatt', 'blekk']],
];
