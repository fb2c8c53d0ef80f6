import { isIsoDate } from '#domain/calendar/date';
import { useSentence } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';

interface FieldWords {
  /** What a field is called; undefined for ids and other things people do not read. */
  readonly labelOf: (field: string) => string | undefined;
  /** A value as people read it: dates in Norwegian, codes in words. */
  readonly textOf: (value: string) => string;
}

export function useFieldWords(today: string): FieldWords {
  const sentence = useSentence();
  return {
    labelOf: (field) => sentence(`plan.versions.fields.${field}`),
    textOf: (value) =>
      isIsoDate(value) ? shortDate(value, today) : (sentence(`plan.versions.values.${value}`) ?? value),
  };
}
