import type { Shape } from '#api-types';
import type { MeasureKind } from '#domain/measure/kinds';
import { allSituations, type Situation } from '#domain/template/situations';
import { useText } from '../i18n/catalogue.tsx';

export type WhatHelps = Shape<'WhatHelpsIn'>;
export type Helped = Shape<'KindHelped'> | Shape<'SituationHelped'>;

/** By what it is read: by kind, by situation, or by kind within one situation. */
export type By = 'kinds' | 'situations' | Situation;
export const allWays: readonly By[] = ['kinds', 'situations', ...allSituations];

const codeOf = (helped: Helped): MeasureKind | Situation =>
  'kind' in helped ? helped.kind : helped.situation;

/** One kind or one situation, with its name, in the order of the rules. */
export interface Named extends Omit<Shape<'KindHelped'>, 'kind'> {
  readonly code: string;
  readonly name: string;
}

/** The kinds within a situation; undefined where the figures are read in another way. */
export const withinOf = ({ situations }: WhatHelps, by: By): Shape<'HelpedWithin'> | undefined =>
  situations.find(({ situation }) => situation === by)?.within;

/** What the lines are held against: all measures, or all in the situation. */
export const expectedIn = (figures: WhatHelps, by: By): Shape<'HelpedCount'> =>
  withinOf(figures, by)?.all ?? figures.all;

const linesOf = (figures: WhatHelps, by: By): readonly Helped[] => {
  if (by === 'kinds' || by === 'situations') return figures[by];
  return withinOf(figures, by)?.kinds ?? [];
};

export function useNamed(): (figures: WhatHelps, by: By) => readonly Named[] {
  const t = useText();
  const nameOf = (helped: Helped): string =>
    'kind' in helped ? t(`measures.kinds.${helped.kind}`) : t(`templates.situations.${helped.situation}`);
  return (figures, by) =>
    linesOf(figures, by).map((helped) => ({ ...helped, code: codeOf(helped), name: nameOf(helped) }));
}
