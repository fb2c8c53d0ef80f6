import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { alwaysHandedOver, milestoneCodes } from '#domain/transition/kinds/kind-rules';
import { useText } from '../i18n/catalogue.tsx';
import { transitionWords } from '../i18n/nb/transition-words.ts';
import { longDate } from '../i18n/norwegian-form.ts';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { AnswerCard } from './answer-card.tsx';
import { RunwayCard } from './runway-card.tsx';
import { type OfferedTransition, useMyTransitions } from './use-transitions.ts';
import './transitions.css';

/** What the receiver gets: the headings, before the answer; what stands in them, after. */
function WhatYouGet({ of }: { of: OfferedTransition }): ReactElement {
  const t = useText();
  const receiver = useSessionUser()?.serviceName ?? '';
  const all = alwaysHandedOver.map(String);
  const half = (
    heading: string,
    icon: 'team' | 'lock',
    items: OfferedTransition['handOver'],
  ): ReactElement => (
    <div>
      <h3 className="hand-over-head">
        <Icon name={icon} /> {heading}
      </h3>
      <ul className="rows">
        {items.map(({ code, doneOn }) => (
          <li key={code}>
            <Icon name={doneOn === null ? 'clock' : 'tick'} />{' '}
            {isKeyOf(transitionWords.handOver, code) ? t(`transitions.handOver.${code}`) : code}
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <Card heading={t('transitions.page.handOverGet')}>
      <div className="hand-over">
        {half(
          t('transitions.page.everybody'),
          'team',
          of.handOver.filter(({ code }) => all.includes(code)),
        )}
        {half(
          t('transitions.page.onlyTwo', { sender: of.senderService, receiver }),
          'lock',
          of.handOver.filter(({ code }) => !all.includes(code)),
        )}
      </div>
    </Card>
  );
}

function Offer({ of }: { of: OfferedTransition }): ReactElement {
  const t = useText();
  const service = useSessionUser()?.serviceName ?? '';
  const { givenName: name, senderService: sender, kind, onDate } = of;
  const milestones = of.milestones.flatMap(({ code, due, doneOn }) => {
    const known = milestoneCodes.find((one) => one === code);
    return known === undefined ? [] : [{ code: known, due, doneOn }];
  });
  return (
    <Page
      heading={t('transitions.page.questionHeading', { service, name })}
      above={`${t('transitions.page.aboveOffered', { name: of.name, year: of.birthYear, sender })} · ${t(`transitions.kinds.${kind}`)}, ${longDate(onDate)}`}
    >
      <RunwayCard
        of={{ kind, onDate, milestones, meetingOn: null, met: false }}
        name={name}
        sender={sender}
        senderKind={null}
        receiver={service}
      />
      <div className="page-with-side">
        <div className="stack">
          <WhatYouGet of={of} />
        </div>
        <div className="stack side-first">
          <AnswerCard
            transitionId={of.id}
            youngPersonId={of.youngPersonId}
            version={of.version}
            name={name}
            sender={sender}
            service={service}
            answerBy={of.answerBy}
          />
        </div>
      </div>
    </Page>
  );
}

/** A transition that the reader's service is asked to receive: what may be known before the answer, and the answer. */
export function OfferedTransitionPage(): ReactElement {
  const t = useText();
  const { transitionId } = useParams();
  const { data, error, refetch } = useMyTransitions();
  const of = data?.data.offered.find(({ id }) => id === transitionId);
  if (of !== undefined) return <Offer of={of} />;
  if (data !== undefined) return <NotFound />;
  return (
    <div className="page">
      {error ? (
        <ErrorInCard error={error} text={t('transitions.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loading text={t('transitions.loading')} bars={4} />
      )}
    </div>
  );
}
