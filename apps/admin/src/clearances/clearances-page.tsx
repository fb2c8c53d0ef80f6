import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { GrantDialog } from './grant-dialog.tsx';

type Person = Shape<'ClearancePerson'>;

/** «Klareringer»: the privacy officer's own list. No young person can be reached from here. */
export function ClearancesPage(): ReactElement {
  const t = useText();
  const page = useRead<Shape<'ClearancePage'>>('/clearances').data?.data;
  return (
    <Page heading={t('protection.clearances.heading')}>
      <p>{t('protection.clearances.intro')}</p>
      {page?.people.length === 0 && <p>{t('protection.clearances.nobody')}</p>}
      <div className="stack">
        {page?.people.map((person) => (
          <PersonCard key={person.userId} person={person} today={page.today} />
        ))}
      </div>
    </Page>
  );
}

function PersonCard({ person, today }: { readonly person: Person; readonly today: string }): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const [granting, setGranting] = useState(false);
  const { name, title, serviceName, clearances } = person;
  return (
    <Card heading={name}>
      <p className="quiet">{[title, serviceName].join(', ')}</p>
      {clearances.length === 0 && <p>{t('protection.clearances.none')}</p>}
      <ul className="rows">
        {clearances.map(({ id, level, until, reason }) => (
          <li key={id}>
            <p className="strong">
              {t('protection.clearances.until', {
                level: t(`protection.short.${level}`),
                date: shortDate(until, today),
              })}
            </p>
            <p>{reason}</p>
            <VerbButton
              small
              kind="second"
              onPress={async () => {
                await verb(`/clearances/${id}/end`);
                await readAgain('/clearances');
              }}
            >
              {t('protection.clearances.end')}
              <span className="visually-hidden">
                {' '}
                {t('protection.clearances.endFor', { level: t(`protection.short.${level}`), name })}
              </span>
            </VerbButton>
          </li>
        ))}
      </ul>
      <VerbButton
        small
        onPress={() => {
          setGranting(true);
          return undefined;
        }}
      >
        {t('protection.clearances.grant', { name })}
      </VerbButton>
      {granting && (
        <GrantDialog
          person={person}
          today={today}
          onClose={() => {
            setGranting(false);
          }}
        />
      )}
    </Card>
  );
}
