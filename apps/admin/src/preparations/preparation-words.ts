import type { Shape } from '#api-types';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { useText } from '../i18n/catalogue.tsx';
import { preparations } from '../i18n/nb/preparations.ts';

export type Preparation = Shape<'CasePreparation'>;

/** What a step is called. */
export function useStepName(): (code: string) => string {
  const t = useText();
  return (code) => (isKeyOf(preparations.steps, code) ? t(`preparations.steps.${code}`) : code);
}

/** The sentence for each thing that is missing. */
export function usePreparationBlocker(): (code: string) => string {
  const t = useText();
  return (code) => (isKeyOf(preparations.blockers, code) ? t(`preparations.blockers.${code}`) : code);
}
