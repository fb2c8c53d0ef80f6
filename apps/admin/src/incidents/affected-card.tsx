import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { isBlank } from '#domain/blocker/blockers';
import { type IsoDate } from '#domain/calendar/date';
import { isCategory } from '#domain/category/categories';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useToday } from './use-today.ts';
import '../look/administration.css';

type Affected = Shape<'Affected'>;

function Found({ count, people }: Affected): ReactElement {
  const t = useText();
  const words = (categories: readonly string[]): string =>
    categories
      .filter(isCategory)
      .map((one) => t(`plan.categories.${one}`))
      .join(', ');
  return (
    <>
      <p role="status">
        <strong>{t('privacy.incidents.affected.count', { count })}</strong>{' '}
        {count > people.length && t('privacy.incidents.affected.first', { count: people.length })}
      </p>
      {people.length > 0 && (
        <div
          className="admin-list"
          role="region"
          aria-label={t('privacy.incidents.affected.table')}
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t('privacy.incidents.affected.id')}</th>
                <th scope="col">{t('privacy.incidents.affected.categories')}</th>
                <th scope="col">{t('privacy.incidents.affected.viewers')}</th>
                <th scope="col">{t('privacy.incidents.affected.times')}</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ youngPersonId, categories, viewers, times }) => (
                <tr key={youngPersonId}>
                  <td>{youngPersonId}</td>
                  <td>{words(categories)}</td>
                  <td>{viewers.join(', ')}</td>
                  <td>{times}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** «Hvem er berørt?»: everybody that a user, or anybody, has seen in a time window; by number, never by name. */
export function AffectedCard(): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const [username, setUsername] = useState('');
  const [from, setFrom] = useState<IsoDate>();
  const [to, setTo] = useState<IsoDate>();
  const [found, setFound] = useState<Affected>();
  const missing = [...(from === undefined ? ['from'] : []), ...(to === undefined ? ['to'] : [])];
  return (
    <Card heading={t('privacy.incidents.affected.title')}>
      <p>{t('privacy.incidents.affected.intro')}</p>
      <TextField
        label={t('privacy.incidents.affected.user')}
        optional
        value={username}
        onChange={setUsername}
      />
      <DateField label={t('privacy.incidents.affected.from')} value={from} onChange={setFrom} today={today} />
      <DateField label={t('privacy.incidents.affected.to')} value={to} onChange={setTo} today={today} />
      <VerbButton
        kind="second"
        blockers={missing}
        sentenceOf={(code) => sentence(`privacy.incidents.affected.missing.${code}`) ?? code}
        onPress={async () => {
          const who = isBlank(username) ? {} : { username: username.trim() };
          setFound((await verb<Affected>('/incidents/affected', { from, to, ...who })).data);
        }}
      >
        {t('privacy.incidents.affected.find')}
      </VerbButton>
      {found && <Found {...found} />}
    </Card>
  );
}
