import { type ReactElement, useEffect, useRef } from 'react';
import type { Shape } from '#api-types';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Loading } from '../look/components/loading.tsx';
import { PrintButton } from '../papers/print-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

type Minutes = Shape<'MinutesPage'>;

/** What was decided and written, all of it: each part with who wrote it, and what was corrected. */
export function OwnMinutes({
  youngPersonId,
  meetingId,
}: {
  youngPersonId: string;
  meetingId: string;
}): ReactElement {
  const t = useOwnText();
  const path = `/young-people/${youngPersonId}/meetings/${meetingId}/minutes`;
  const of = useRead<Minutes>(path).data?.data;
  const readAgain = useReadAgain();
  const sent = useRef(false);
  const notReceived = of?.notReceived ?? false;
  useEffect(() => {
    if (!notReceived || sent.current) return;
    sent.current = true;
    void verb(`${path}/seen`).then(() => readAgain(path));
  }, [notReceived, path, readAgain]);
  if (of === undefined) return <Loading />;
  const shared = of.sections.filter(({ sharedAt }) => sharedAt !== null);
  return (
    <>
      {of.decisions.length > 0 && (
        <>
          <h3>{t('ownMeetings.minutes.decided')}</h3>
          <ul className="rows">
            {of.decisions.map(({ id, title, responsibleName: name, responsibleYoungPerson, deadline }) => (
              <li key={id}>
                {title}
                <span className="small quiet choice-hint">
                  {responsibleYoungPerson
                    ? t('ownMeetings.minutes.byYou', { date: nearDate(deadline, of.today) })
                    : t('ownMeetings.minutes.by', { name, date: nearDate(deadline, of.today) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('ownMeetings.minutes.heading')}</h3>
      {shared.length === 0 && <p className="quiet">{t('ownMeetings.minutes.none')}</p>}
      <ul className="rows">
        {shared.map(
          ({ id, text, writtenByName: name, ownerServiceName: service, category, versions, blanked }) => (
            <li key={id}>
              {blanked === null ? (
                <p className="own-note">{text}</p>
              ) : (
                <p>{t('ownMeetings.minutes.blanked', { name: blanked.byName, reason: blanked.reason })}</p>
              )}
              <p className="small quiet">
                {t('ownMeetings.minutes.writtenBy', { name, service })} · {t(`categories.names.${category}`)}
              </p>
              {versions.length > 1 && (
                <details>
                  <summary>{t('ownMeetings.minutes.corrected')}</summary>
                  {versions.slice(0, -1).map((one) => (
                    <p key={one.number} className="own-note">
                      {nearDate(dateInNorway(one.at), of.today)}: {one.text}
                    </p>
                  ))}
                </details>
              )}
            </li>
          ),
        )}
      </ul>
      {shared.length > 0 && <PrintButton path={`${path}/paper`} file="referat.pdf" own />}
    </>
  );
}
