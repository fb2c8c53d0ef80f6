import { type ReactElement, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { addDays } from '#domain/calendar/date';
import { isQuarter, quarterOf } from '#domain/calendar/quarter';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser, useToday } from '../providers/use-session.ts';
import { ProposalRow } from './proposal-row.tsx';
import { SignOffCard } from './sign-off-card.tsx';

type Given = Shape<'GivenRoles'>;

/** «Roller gitt»: what waits for another, what was given, changed and ended in a quarter, and whether it has been read through. */
export function GivenRolesPage(): ReactElement {
  const t = useText();
  const today = useToday();
  const asked = useSearchParams()[0].get('quarter');
  const isLocal = useSessionUser()?.role === 'local_admin';
  const [quarter, setQuarter] = useState(asked !== null && isQuarter(asked) ? asked : quarterOf(today));
  const given = useRead<Given>(`/given-roles?quarter=${quarter}`).data?.data;
  return (
    <Page heading={t('administration.given.title')}>
      {given !== undefined && (
        <>
          <p>{t('administration.given.intro', { from: longDate(given.from), to: longDate(given.to) })}</p>
          <div className="buttons">
            <Step
              words={t('administration.given.previous')}
              to={quarterOf(addDays(given.from, -1))}
              onGo={setQuarter}
            />
            {given.to < today && (
              <Step
                words={t('administration.given.next')}
                to={quarterOf(addDays(given.to, 1))}
                onGo={setQuarter}
              />
            )}
          </div>
          <div className="stack">
            {!isLocal && <Proposals given={given} />}
            <Changes given={given} />
            <SignOffCard given={given} />
          </div>
        </>
      )}
    </Page>
  );
}

function Step(props: {
  readonly words: string;
  readonly to: string;
  readonly onGo: (to: string) => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="button button-quiet button-small"
      onClick={() => {
        props.onGo(props.to);
      }}
    >
      {props.words}
    </button>
  );
}

function Proposals({ given: { proposals } }: { readonly given: Given }): ReactElement {
  const t = useText();
  const waiting = proposals.filter(({ answer }) => answer === null);
  const answered = proposals.filter(({ answer }) => answer !== null);
  return (
    <Card heading={t('administration.given.waits')}>
      {waiting.length === 0 && <p>{t('administration.given.waitsNone')}</p>}
      <ul className="rows">
        {waiting.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {answered.length > 0 && <h3>{t('administration.given.answered')}</h3>}
      <ul className="rows">
        {answered.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </Card>
  );
}

function Changes({ given: { changes } }: { readonly given: Given }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  return (
    <Card heading={t('administration.given.changes')}>
      {changes.length === 0 && <p>{t('administration.given.changesNone')}</p>}
      <ul className="rows">
        {changes.map(({ id, at, what, userName, serviceName, role, byName, reason }) => (
          <li key={id}>
            <p className="strong">
              {t('administration.given.change', {
                name: userName,
                what: sentence(`administration.given.what.${what}`) ?? what,
                role: role === null ? '' : t(`administration.roles.${role}`),
              })}
            </p>
            <p className="small quiet">
              {t('administration.given.changeIn', {
                service: serviceName ?? '',
                day: longDate(dateInNorway(at)),
                by: byName ?? t('administration.history.nobody'),
              })}
            </p>
            {reason !== null && <p className="small">{t('administration.given.reason', { reason })}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
