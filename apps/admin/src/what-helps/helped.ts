import type { Shape } from '#api-types';
import type { MeasureKind } from '#domain/measure/kinds';
import type { Situation } from '#domain/template/situations';
import { useText } from '../i18n/catalogue.tsx';

export type WhatHelps = Shape<'WhatHelpsIn'>;
export type Helped = Shape<'KindHelped'> | Shape<'SituationHelped'>;

/** By what it is read. */
export type By = 'kinds' | 'situations';

const codeOf = (helped: Helped): MeasureKind | Situation =>
  'kind' in helped ? helped.kind : helped.situation;

/** One kind or one situation, with its name, in the order of the rules. */
export interface Named extends Omit<Shape<'KindHelped'>, 'kind'> {
  readonly code: string;
  readonly name: string;
}

export function useNamed(): (figures: WhatHelps, by: By) => readonly Named[] {
  const t = useText();
  const nameOf = (helped: Helped): string =>
    'kind' in helped ? t(`measures.kinds.${helped.kind}`) : t(`templates.situations.${helped.situation}`);
  return (figures, by) =>
    figures[by].map((helped: Helped) => ({ ...helped, code: codeOf(helped), name: nameOf(helped) }));
}
