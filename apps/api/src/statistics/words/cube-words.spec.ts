import { expect, test } from '@jest/globals';
import { languages } from '#domain/language/languages';
import { keysOf } from '#domain/closed-table/closed-table';
import { familyOf } from '#domain/release/cube-parts';
import { allCubes, dimensionsOf } from '#domain/release/cubes';
import { cubeWordsIn } from './cube-words-in.ts';

test.each(keysOf(languages))(
  'every cube and everything it is divided by has a word in %s, and no two cubes the same',
  (language) => {
    const words = cubeWordsIn(language);
    const names = allCubes.map(words.name);
    expect(new Set(names).size).toBe(allCubes.length);
    expect(names.filter((name) => /_|undefined|^[a-z]/.test(name))).toEqual([]);
    for (const cube of allCubes) {
      const family = familyOf(cube);
      expect(family === null ? '' : words.family(family)).not.toBeUndefined();
      for (const { code, labels } of dimensionsOf(cube)) {
        expect(words.dimension(code)).not.toMatch(/[A-Z_]/);
        expect(labels.map((label) => words.label(code, label)).filter((word) => word.includes('_'))).toEqual(
          [],
        );
        expect(labels.filter((label) => /[a-z]/.test(label) && words.label(code, label) === label)).toEqual(
          [],
        );
      }
    }
  },
);
