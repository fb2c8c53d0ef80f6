import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { Icon } from '../../look/icons/icon.tsx';
import { useToday } from '../../providers/use-session.ts';
import { NameVerb } from './name-verb.tsx';
import { ReviewAnswer } from './review-answer.tsx';
import { ReviewFacts } from './review-facts.tsx';
import type { ToReview } from './use-reviews.ts';

interface Props {
  readonly of: ToReview;
  readonly onAnswered: () => void;
}

function Deadline({ of }: { of: ToReview }): ReactElement {
  const t = useText();
  const today = useToday();
  const date = nearDate(of.reviewBy, today);
  if (of.reviewBy >= today) return <p className="small quiet">{t('emergency.review.by', { date })}</p>;
  return (
    <p className="small red strong">
      <Icon name="warning" /> {t('emergency.review.overdue', { date, name: of.actorName })}
    </p>
  );
}

function Answered({ of }: { of: ToReview }): ReactElement {
  const t = useText();
  const today = useToday();
  return (
    <>
      <p className="strong">{of.outcome !== null && t(`emergency.outcomes.${of.outcome}`)}</p>
      <p>{of.reviewText}</p>
      <p className="small quiet">
        {t('emergency.review.answeredBy', {
          name: of.reviewedBy ?? '',
          date: of.reviewedAt === null ? '' : nearDate(dateInNorway(of.reviewedAt), today),
        })}
      </p>
    </>
  );
}

/** One emergency access: the facts, and the answer that is given or asked for. */
export function ReviewItem({ of, onAnswered }: Props): ReactElement {
  const t = useText();
  const { actorName: name, actorTitle: title, actorService: service, municipality } = of;
  return (
    <li className="emergency-review">
      <h3>{t('emergency.review.who', { name, title, service })}</h3>
      <p className="quiet">{t('emergency.review.about', { municipality })}</p>
      <ReviewFacts of={of} />
      {of.outcome === null ? (
        <>
          <Deadline of={of} />
          <ReviewAnswer of={of} onAnswered={onAnswered} />
          <NameVerb id={of.id} />
        </>
      ) : (
        <Answered of={of} />
      )}
    </li>
  );
}
