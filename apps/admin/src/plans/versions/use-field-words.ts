import { isIsoDate } from '#domain/calendar/date';
import { keysOf } from '#domain/closed-table/closed-table';
import { useSentence } from '../../i18n/catalogue.tsx';
import { plan } from '../../i18n/nb/plan.ts';
import { shortDate } from '../../i18n/norwegian-form.ts';

interface FieldWords {
  /** What a field is called; undefined for ids and other things people do not read. */
  readonly labelOf: (field: string) => string | undefined;
  /** A value as people read it: dates in Norwegian, codes in words. */
  readonly textOf: (field: string, value: string) => string;
  /** Fields in the order in which people read them. */
  readonly inOrder: <Row extends { readonly field: string }>(rows: readonly Row[]) => Row[];
}

const order: readonly string[] = keysOf(plan.versions.fields);

/** Fields whose codes have words of their own. */
const tables: Readonly<Record<string, string>> = {
  agreement: 'plan.goal.agreement',
  outcome: 'measures.outcomes',
};

export function useFieldWords(today: string): FieldWords {
  const sentence = useSentence();
  return {
    labelOf: (field) => sentence(`plan.versions.fields.${field}`),
    textOf: (field, value) => {
      if (isIsoDate(value)) return shortDate(value, today);
      const table = tables[field] ?? 'plan.versions.values';
      return sentence(`${table}.${value}`) ?? value;
    },
    inOrder: (rows) => rows.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field)),
  };
}
