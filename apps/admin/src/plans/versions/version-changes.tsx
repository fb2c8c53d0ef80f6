import type { Shape } from '#api-types';
import type { ReactElement } from 'react';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { useFieldWords } from './use-field-words.ts';

type Change = Shape<'PlanVersionChange'>;

/** Who changed what, field by field: before and after. */
export function VersionChanges({
  changes,
  today,
}: {
  changes: readonly Change[];
  today: string;
}): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const words = useFieldWords(today);
  return (
    <ul className="rows">
      {changes.map(({ row, fields }) => (
        <li key={`${String(row.number)}-${row.itemId}`}>
          <p className="strong">
            {t('plan.versions.line', {
              who: row.by,
              what:
                sentence(`plan.versions.verbs.${row.itemKind}.${row.verb}`) ??
                t('plan.versions.changedSomething'),
            })}
          </p>
          <p className="small quiet">{nearDate(dateInNorway(row.at), today)}</p>
          <ul className="changed-fields">
            {words.inOrder(fields).map(({ field, from, to }) => {
              const label = words.labelOf(field);
              if (label === undefined || (from ?? '') === (to ?? '')) return null;
              const before = from === null || from === '' ? null : words.textOf(field, from);
              return (
                <li key={field} className="small">
                  <span className="quiet">{label}:</span> {before !== null && <del>{before}</del>}{' '}
                  <ins>{to === null || to === '' ? t('plan.versions.gone') : words.textOf(field, to)}</ins>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
