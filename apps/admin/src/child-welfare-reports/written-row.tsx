import type { ReactElement } from 'react';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { nearDate, shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ReportWords } from './report-words.tsx';
import type { WrittenReport } from './use-reports.ts';

interface Props {
  readonly of: WrittenReport;
  readonly today: string;
}

/** How far it has come, and never why. */
function Answer({ of, today }: Props): ReactElement {
  const sentence = useSentence();
  const { feedback, feedbackAt, answerBy } = of;
  const since = feedbackAt === null ? '' : nearDate(dateInNorway(feedbackAt), today);
  const waits = feedback === 'sent' || feedback === 'received';
  return (
    <>
      <p className="strong">
        {sentence(`reports.feedback.${feedback}`, { since, date: shortDate(answerBy, today) })}
      </p>
      {waits && answerBy < today && (
        <p className="red">{sentence('reports.feedback.late', { date: shortDate(answerBy, today) })}</p>
      )}
    </>
  );
}

/** A report that the reader has written. */
export function WrittenRow({ of, today }: Props): ReactElement {
  const t = useText();
  return (
    <li>
      <h3>{of.aboutName}</h3>
      <p className="quiet small">
        {t('reports.list.sent', {
          date: shortDate(dateInNorway(of.sentAt), today),
          service: of.receiverServiceName,
          phone: of.receiverPhone,
        })}
      </p>
      <Answer of={of} today={today} />
      <ReportWords text={of.text} name={of.aboutName} />
    </li>
  );
}
