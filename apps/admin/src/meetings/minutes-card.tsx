import { type ReactElement, useEffect, useRef } from 'react';
import { shareMinutesBlockers } from '#domain/meeting/minutes';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { PrintButton } from '../papers/print-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { SectionRow } from './section-row.tsx';
import { useMeetingSentence } from './use-meetings.ts';
import type { Minutes, MinutesProps } from './use-minutes.ts';

/** Opening what another has shared leaves a receipt of the reader's service, once. */
function useReceipt({ of, youngPersonId }: MinutesProps): void {
  const act = useCaseVerb(youngPersonId);
  const sent = useRef(false);
  const { notReceived } = of;
  const at = `/meetings/${of.meeting.id}/minutes/seen`;
  useEffect(() => {
    if (!notReceived || sent.current) return;
    sent.current = true;
    void act(at);
  }, [notReceived, at, act]);
}

/** «Sett av NAV Fjordvik 3. mars». */
export function Receipts({ of, name }: { of: Minutes; name: string }): ReactElement | null {
  const t = useText();
  if (of.receipts.length === 0) return null;
  return (
    <ul className="meeting-asked small">
      {of.receipts.map(({ serviceId, serviceName, seenAt }) => (
        <li key={serviceId ?? 'self'}>
          {t('meetings.minutes.seen', {
            who: serviceId === null ? name : serviceName,
            date: nearDate(dateInNorway(seenAt), of.today),
          })}
        </li>
      ))}
    </ul>
  );
}

/** The parts that this reader sees, who has opened them, and sharing one's own. */
export function MinutesCard(props: MinutesProps): ReactElement {
  const t = useText();
  const act = useCaseVerb(props.youngPersonId);
  const sentenceOf = useMeetingSentence();
  useReceipt(props);
  const { of, givenName: name } = props;
  const { id, status } = of.meeting;
  const unshared = of.sections.filter(({ mine, sharedAt }) => mine && sharedAt === null).length;
  return (
    <Card heading={t('meetings.minutes.heading')} id="referat">
      {of.sections.length === 0 && <p className="quiet">{t('meetings.minutes.none')}</p>}
      <ul className="rows">
        {of.sections.map((section) => (
          <SectionRow key={section.id} {...props} section={section} />
        ))}
      </ul>
      <Receipts of={of} name={name} />
      {unshared > 0 && (
        <>
          <p>{t('meetings.minutes.shareConsequence', { name })}</p>
          <VerbButton
            blockers={shareMinutesBlockers({ status, unshared })}
            sentenceOf={sentenceOf}
            onPress={() => act(`/meetings/${id}/minutes/share`)}
          >
            {t('meetings.minutes.share')}
          </VerbButton>
        </>
      )}
      {of.sections.length > 0 && (
        <PrintButton
          path={`/young-people/${props.youngPersonId}/meetings/${id}/minutes/paper`}
          file="referat.pdf"
        />
      )}
    </Card>
  );
}
