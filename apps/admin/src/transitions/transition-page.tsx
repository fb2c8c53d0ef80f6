import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { AccessEnded, isGone } from '../young-people/case-page/access-ended.tsx';
import { casePageOf, useCase, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { NoteCard } from '../hand-over-notes/note-card.tsx';
import { OutcomeCard } from '../hand-over-notes/outcome-card.tsx';
import { DisputeCard } from './dispute-card.tsx';
import { HandOverCard } from './hand-over-card.tsx';
import { LogCard } from './log-card.tsx';
import { MilestonesCard } from './milestones-card.tsx';
import { MoveCard } from './move-card.tsx';
import { RunwayCard } from './runway-card.tsx';
import { TransitionHead } from './transition-head.tsx';
import { toldOf } from './transition-words.ts';
import type { Transition } from './use-transitions.ts';
import { useVerbs } from './use-verbs.ts';
import { VerbsCard } from './verbs-card.tsx';
import './transitions.css';

function Parts({ case: whole, of }: { case: YoungPersonCase; of: Transition }): ReactElement {
  const t = useText();
  const { id: youngPersonId, givenName: name } = whole.person;
  const { onVerb, onTick, problem } = useVerbs(youngPersonId, of);
  const { sender, receiver } = toldOf(of, name, t('transitions.receiverMissing'));
  const { kind, onDate, milestones, metOn, suggestedOn, status } = of;
  const meetingOn = metOn ?? (status === 'accepted' ? suggestedOn : null);
  return (
    <>
      <RunwayCard
        of={{ kind, onDate, milestones, meetingOn, met: status === 'met' }}
        name={name}
        sender={sender}
        senderKind={of.senderServiceKind}
        receiver={receiver}
      />
      {problem !== undefined && <ErrorInCard error={problem} />}
      <div className="page-with-side">
        <div className="stack">
          <HandOverCard
            youngPersonId={youngPersonId}
            of={of}
            sender={sender}
            receiver={receiver}
            onTick={onTick}
          />
          <NoteCard case={whole} of={of} sender={sender} receiver={receiver} />
          <LogCard of={whole} transitionId={of.id} />
        </div>
        <div className="stack side-first">
          <VerbsCard case={whole} of={of} onVerb={onVerb} />
          <MoveCard case={whole} of={of} />
          <DisputeCard case={whole} of={of} />
          <OutcomeCard case={whole} of={of} sender={sender} receiver={receiver} />
          <MilestonesCard of={of} onTick={onTick} />
        </div>
      </div>
    </>
  );
}

/** One transition as the team sees it: the way there, what is handed over, and who is responsible. */
export function TransitionPage(): ReactElement {
  const t = useText();
  const { youngPersonId = '', transitionId = '' } = useParams();
  const { data, error, refetch } = useCase(youngPersonId);
  const of = data?.data.transitions.find(({ id }) => id === transitionId);
  if (data !== undefined && of !== undefined) {
    const { person } = data.data;
    const kind = t(`transitions.kinds.${of.kind}`);
    const heading = t('transitions.page.heading', { name: person.givenName, kind });
    const above = `${person.givenName} ${person.familyName} · ${longDate(of.onDate)}`;
    return (
      <AccessEnded ended={isGone(error)}>
        <Page
          heading={heading}
          header={<TransitionHead case={data.data} of={of} heading={heading} above={above} />}
        >
          <Parts case={data.data} of={of} />
          <p className="to-case">
            <Link to={casePageOf(person.id)}>{t('transitions.page.toCase', { name: person.givenName })}</Link>
          </p>
        </Page>
      </AccessEnded>
    );
  }
  if (data !== undefined || isGone(error)) return <NotFound />;
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
