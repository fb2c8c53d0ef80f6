import type { ReactElement } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { isUnderWay, senderRunsOut, senderUntil } from '#domain/transition/responsibility';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { AnswerCard } from './answer-card.tsx';
import { ReceiverVerbs } from './receiver-verbs.tsx';
import { SenderVerbs } from './sender-verbs.tsx';
import { toldOf, useStands } from './transition-words.ts';
import type { Transition } from './use-transitions.ts';

interface Props {
  readonly case: YoungPersonCase;
  readonly of: Transition;
  readonly onVerb: (path: string, body: object) => Promise<void>;
}

/** Where it stands, and what the reader's side can do about it. */
export function VerbsCard({ case: whole, of, onVerb }: Props): ReactElement {
  const t = useText();
  const stands = useStands();
  const user = useSessionUser();
  const { givenName: name } = whole.person;
  const told = toldOf(of, name, t('transitions.receiverMissing'));
  const sends = user?.serviceId === of.senderServiceId;
  const receives = user?.serviceId === of.receiverServiceId;
  const { sender, receiver } = told;
  const until = senderUntil(of.kind, whole.person.birthDate);
  return (
    <>
      {receives && of.status === 'offered' && (
        <AnswerCard
          transitionId={of.id}
          youngPersonId={whole.person.id}
          version={of.version}
          name={name}
          sender={sender}
          service={receiver}
          answerBy={null}
        />
      )}
      <Card heading={t('transitions.page.verbs')}>
        <p>{stands(told)}</p>
        <BlankedTexts
          youngPersonId={whole.person.id}
          itemId={of.id}
          about={t(`transitions.kinds.${of.kind}`)}
          name={name}
        />
        {until !== null && senderRunsOut({ status: of.status, senderUntil: until }, whole.today) && (
          <p className="red strong">
            {t('transitions.senderRunsOut', { sender, receiver, name, date: longDate(until) })}
          </p>
        )}
        {of.noShows > 0 && <p className="strong">{t('transitions.noShows', { count: of.noShows })}</p>}
        {receives && of.status === 'accepted' && <ReceiverVerbs of={of} name={name} onVerb={onVerb} />}
        {!receives && of.status === 'accepted' && (
          <p className="small quiet">{t('transitions.page.waitsForMeeting', { receiver, sender, name })}</p>
        )}
        {sends && isUnderWay(of.status) && (
          <SenderVerbs of={of} sender={sender} receiver={receiver} onVerb={onVerb} />
        )}
      </Card>
    </>
  );
}
