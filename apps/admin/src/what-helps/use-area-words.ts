import { country } from '#domain/release/cubes';
import { useText } from '../i18n/catalogue.tsx';
import type { WhatHelps } from './helped.ts';

/** «Nordfjella», «fylket», «alle kommunene»: inside a sentence. */
export function useAreaWords(): (figures: Pick<WhatHelps, 'place' | 'name'>) => string {
  const t = useText();
  return ({ place, name }) => {
    if (place === country) return t('figures.allOfThem');
    return name === '' ? t('whatHelps.near.theCounty') : name;
  };
}
