import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';

type Said = Pick<
  Shape<'IdentifiedSeen'>,
  'identifiedBy' | 'absence' | 'mean' | 'maths' | 'english' | 'norwegian'
>;

const decimal = (number: number | null): string => String(number ?? '').replace('.', ',');

/** Why a pupil was identified, with the pupil's own values: «Fravær 14,5 %». */
export function useReasonWords(): (said: Said) => string[] {
  const t = useText();
  return ({ identifiedBy, absence, mean, maths, english, norwegian }) => {
    const values = {
      first_choice_low_mean: decimal(mean),
      lower_choice_low_mean: decimal(mean),
      low_mark_maths: maths ?? '',
      low_mark_english: english ?? '',
      low_mark_norwegian: norwegian ?? '',
      much_absence: decimal(absence),
    };
    return identifiedBy.map((code) => t(`earlyWarning.reasons.${code}`, { value: values[code] }));
  };
}
