import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';

type Change = Shape<'DirectoryChangeSeen'>;

/** Who changed what when: newest first. `path` is the history's own. */
export function HistoryLines({ path }: { readonly path: string }): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'DirectoryHistory'>>(path);
  if (data === undefined)
    return error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />;
  const { changes } = data.data;
  if (changes.length === 0) return <p>{t('administration.history.none')}</p>;
  return (
    <ul className="rows">
      {changes.map((change) => (
        <HistoryLine key={change.id} change={change} />
      ))}
    </ul>
  );
}

function HistoryLine({ change }: { readonly change: Change }): ReactElement {
  const t = useText();
  const { at, byName, about, made, reason } = change;
  const when = { day: longDate(dateInNorway(at)), time: clockTime(at) };
  return (
    <li>
      <p className="small quiet">
        {t('administration.history.line', { ...when, name: byName ?? t('administration.history.nobody') })}
      </p>
      <p className="strong">
        {t(made ? 'administration.history.made' : 'administration.history.changed', { about })}
      </p>
      <Fields change={change} />
      {reason !== null && <p className="small">{t('administration.given.reason', { reason })}</p>}
    </li>
  );
}

function Fields({ change: { made, fields } }: { readonly change: Change }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const shown = (field: string, value: string | null): string => {
    if (value === null || value === '') return t('administration.history.empty');
    if (field === 'active')
      return t(value === 'true' ? 'administration.history.yes' : 'administration.history.no');
    if (field === 'role') return sentence(`administration.roles.${value}`) ?? value;
    if (field === 'from' || field === 'until' || field === 'closed_on') return longDate(value);
    return value;
  };
  return (
    <ul>
      {fields.map(({ field, before, after }) => {
        const name = sentence(`administration.history.fields.${field}`) ?? field;
        return (
          <li key={field}>
            {made
              ? t('administration.history.field', { field: name, value: shown(field, after) })
              : t('administration.history.fieldChanged', {
                  field: name,
                  before: shown(field, before),
                  after: shown(field, after),
                })}
          </li>
        );
      })}
    </ul>
  );
}
