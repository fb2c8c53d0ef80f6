import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { AnswerBatonOffer } from '../baton/baton-offer-card.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** The baton is offered to the reader: first on the page, answered on the page. */
export function DayBaton({ item }: ItemOf): ReactElement {
  const t = useText();
  const dayAgain = useDayAgain();
  const { id, youngPersonId, givenName: name, byName: fromName, text: reason } = item;
  return (
    <AnswerBatonOffer
      offer={{ id, youngPersonId, name, fromName, reason }}
      onAnswered={() => dayAgain(youngPersonId)}
    >
      <Link className="see-first" to={casePageOf(youngPersonId)}>
        {t('startPage.verbs.seeFirst', { name })}
      </Link>
    </AnswerBatonOffer>
  );
}
