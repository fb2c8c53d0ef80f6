import { type ReactElement, useState } from 'react';
import type { CaseAnswer } from '#domain/case-request/case-request';
import { useText } from '../i18n/catalogue.tsx';
import { useTell } from '../start-page/done-lines.tsx';
import { Opens } from '../start-page/opens.tsx';
import { type ItemOf, useDayAgain } from '../start-page/use-my-day.ts';
import { AnswerCaseRequestDialog } from './answer-dialog.tsx';

/** On «Min dag»: yes or no to a service that asks for the case. */
export function CaseRequestVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const [answer, setAnswer] = useState<CaseAnswer>();
  const service = item.byService;
  const opener = (which: CaseAnswer) => () => {
    setAnswer(which);
  };
  return (
    <>
      <Opens main onOpen={opener('accepted')}>
        {t('caseRequests.card.yes')}
      </Opens>
      <Opens onOpen={opener('declined')}>{t('caseRequests.card.no')}</Opens>
      {answer !== undefined && (
        <AnswerCaseRequestDialog
          youngPersonId={item.youngPersonId}
          name={item.givenName}
          requestId={item.id}
          service={service}
          answer={answer}
          onAnswered={async () => {
            await dayAgain(item.youngPersonId);
            tell(item, t('caseRequests.card.answered', { service }));
          }}
          onClose={() => {
            setAnswer(undefined);
          }}
        />
      )}
    </>
  );
}
