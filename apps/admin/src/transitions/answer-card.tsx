import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useNavigate } from 'react-router-dom';
import { isBlank } from '#domain/blocker/blockers';
import type { IsoDate } from '#domain/calendar/date';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useToday } from '../providers/use-session.ts';
import { versionTag } from '../providers/version-tag.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { useTransitionBlocker } from './transition-words.ts';
import { useTransitionsAgain } from './use-transitions.ts';

interface Props {
  readonly transitionId: string;
  readonly youngPersonId: string;
  readonly version: number;
  readonly name: string;
  readonly sender: string;
  readonly service: string;
  readonly answerBy: IsoDate | null;
}

/** The receiver's answer: yes with a first meeting, or no with a reason and a proposal. Both as easy. */
export function AnswerCard(props: Props): ReactElement {
  const { transitionId, youngPersonId, version, name, sender, service, answerBy } = props;
  const t = useText();
  const today = useToday();
  const navigate = useNavigate();
  const again = useTransitionsAgain();
  const sentenceOf = useTransitionBlocker();
  const [meeting, setMeeting] = useState<IsoDate>();
  const draft = useDraft(`transition-decline-${transitionId}`);
  const { text: reason } = draft;
  const [proposal, setProposal] = useState<IsoDate>();
  const answer = async (way: 'accept' | 'decline', body: object): Promise<void> => {
    await verb(`/transitions/${transitionId}/${way}`, body, versionTag(version));
    await draft.drop();
    await again(youngPersonId);
    void navigate(way === 'accept' ? casePageOf(youngPersonId) : '/transitions');
  };
  const missing = [...(isBlank(reason) ? ['no_reason'] : []), ...(proposal === undefined ? ['no_date'] : [])];
  return (
    <Card heading={t('transitions.page.answerHeading', { service })} tone="mine">
      {answerBy !== null && (
        <p className="small">
          {t('transitions.page.answerBefore', { date: nearDate(answerBy, today), sender, name })}
        </p>
      )}
      <DateField
        label={t('transitions.page.answerWhen')}
        value={meeting}
        onChange={setMeeting}
        today={today}
        optional
      />
      <VerbButton
        kind="baton"
        onPress={() => answer('accept', meeting === undefined ? {} : { firstMeetingOn: meeting })}
      >
        {t('transitions.page.accept', { name })}
      </VerbButton>
      <hr className="answer-line" />
      <h3>{t('transitions.page.declineHeading')}</h3>
      <p className="small">{t('transitions.page.declineHint', { name, sender })}</p>
      <TextField label={t('transitions.page.declineReason')} rows={2} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <DateField
        label={t('transitions.page.declineDate')}
        value={proposal}
        onChange={setProposal}
        today={today}
      />
      <VerbButton
        kind="baton-second"
        blockers={missing}
        sentenceOf={sentenceOf}
        blockersHeading={t('transitions.page.blockers')}
        onPress={() => answer('decline', { reason: reason.trim(), suggestedOn: proposal })}
      >
        {t('transitions.page.decline')}
      </VerbButton>
      <p className="small quiet">{t('transitions.page.declineAfter', { name, sender })}</p>
    </Card>
  );
}
