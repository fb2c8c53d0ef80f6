import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { longDate, shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ReceivedVerbs } from './received-verbs.tsx';
import { ReportWords } from './report-words.tsx';
import type { ReceivedReport } from './use-reports.ts';

interface Props {
  readonly of: ReceivedReport;
  readonly today: string;
}

/** What the service has decided, or by when it has to. */
function Standing({ of, today }: Props): ReactElement {
  const t = useText();
  if (of.decision !== null && of.decidedAt !== null)
    return (
      <>
        <p className="strong">
          {t('reports.process.decided', {
            what: t(`reports.process.decisions.${of.decision}`),
            date: shortDate(dateInNorway(of.decidedAt), today),
          })}
        </p>
        {of.reason !== null && of.reason !== '' && <p className="report-text">{of.reason}</p>}
      </>
    );
  return (
    <>
      <p className="strong">{t('reports.process.decideBy', { date: shortDate(of.decideBy, today) })}</p>
      {of.answerBy < today && (
        <p className="red">{t('reports.process.answerLate', { date: shortDate(of.answerBy, today) })}</p>
      )}
    </>
  );
}

/** When the young person is told; nothing for a child who has no page in Laget. */
function Told({ of, today }: Props): ReactElement | null {
  const t = useText();
  if (!of.inLaget) return null;
  if (of.releasedAt !== null)
    return <p>{t('reports.process.released', { date: shortDate(dateInNorway(of.releasedAt), today) })}</p>;
  return (
    <p className="small">
      {of.toldFrom !== null && of.toldFrom > today
        ? t('reports.process.toldFrom', { date: shortDate(of.toldFrom, today), reason: of.delayReason ?? '' })
        : t('reports.process.toldNow')}
    </p>
  );
}

/** A report that the reader's service has received. */
export function ReceivedRow({ of, today }: Props): ReactElement {
  const t = useText();
  const { aboutName: name, aboutBirthDate: born } = of;
  return (
    <li>
      <h3>{born === '' ? name : t('reports.list.about', { name, date: longDate(born) })}</h3>
      <p className="quiet small">
        {t('reports.list.from', {
          name: of.writtenByName,
          title: of.writtenByTitle,
          service: of.writtenByService,
          phone: of.writtenByPhone,
          date: shortDate(dateInNorway(of.sentAt), today),
        })}
      </p>
      {of.aboutWhere !== '' && <p>{t('reports.list.where', { where: of.aboutWhere })}</p>}
      <Standing of={of} today={today} />
      <Told of={of} today={today} />
      <ReportWords text={of.text} name={name} />
      <ReceivedVerbs of={of} />
    </li>
  );
}
