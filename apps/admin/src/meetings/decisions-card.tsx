import { type ReactElement, useState } from 'react';
import type { IsoDate } from '#domain/calendar/date';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMeetings, useMeetingSentence } from './use-meetings.ts';
import type { MinutesProps } from './use-minutes.ts';

/** The young person, in the list of who does it. */
const self = 'self';

function Decide({ of, youngPersonId, givenName }: MinutesProps): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useMeetingSentence();
  const members = useMeetings(youngPersonId).data?.data.members ?? [];
  const what = useDraft(`decision-${youngPersonId}-${of.meeting.id}-title`);
  const look = useDraft(`decision-${youngPersonId}-${of.meeting.id}-look`);
  const [title, lookFor] = [what.text, look.text];
  const [who, setWho] = useState<string>();
  const [deadline, setDeadline] = useState<IsoDate>();
  const [made, setMade] = useState(0);
  const missing = [
    ...(title.trim() === '' ? ['no_title'] : []),
    ...(who === undefined ? ['no_responsible'] : []),
    ...(deadline === undefined ? ['no_deadline'] : []),
    ...(lookFor.trim() === '' ? ['nothing_to_look_for'] : []),
  ];
  const decide = async (): Promise<void> => {
    const responsible = who === self ? { responsibleYoungPerson: true } : { responsiblePostId: who };
    const body = { title: title.trim(), lookFor: lookFor.trim(), deadline, lookOn: deadline, ...responsible };
    await act(`/meetings/${of.meeting.id}/decisions`, {
      body,
      kept: () => Promise.all([what.drop(title), look.drop(lookFor)]),
    });
    setWho(undefined);
    setDeadline(undefined);
    setMade(made + 1);
  };
  return (
    <div key={made}>
      <TextField label={t('meetings.decisions.title')} value={title} onChange={what.setText}>
        <DraftStatus draft={what} />
      </TextField>
      <SelectField
        label={t('meetings.decisions.who')}
        none={t('meetings.decisions.choose')}
        value={who}
        onChange={setWho}
        choices={[
          { value: self, label: givenName },
          ...members.map(({ postId, name, serviceName: service }) => ({
            value: postId,
            label: t('meetings.person', { name, service }),
          })),
        ]}
      />
      <DateField
        label={t('meetings.decisions.deadline')}
        today={of.today}
        value={deadline}
        onChange={setDeadline}
      />
      <TextField label={t('meetings.decisions.lookFor')} value={lookFor} onChange={look.setText}>
        <DraftStatus draft={look} />
      </TextField>
      <div className="buttons">
        <VerbButton kind="second" blockers={missing} sentenceOf={sentenceOf} onPress={decide}>
          {t('meetings.decisions.save')}
        </VerbButton>
      </div>
    </div>
  );
}

/** What was decided, each already a measure in the plan; and one more in one step. */
export function DecisionsCard(props: MinutesProps): ReactElement {
  const t = useText();
  const { of, givenName } = props;
  return (
    <Card heading={t('meetings.decisions.heading')}>
      {of.decisions.length === 0 && <p className="quiet">{t('meetings.decisions.none')}</p>}
      <ul className="rows">
        {of.decisions.map(({ id, title, responsibleName, responsibleYoungPerson, deadline }) => (
          <li key={id}>
            {title}
            <span className="small quiet choice-hint">
              {t('meetings.decisions.line', {
                who: responsibleYoungPerson ? givenName : responsibleName,
                date: nearDate(deadline, of.today),
              })}
            </span>
          </li>
        ))}
      </ul>
      <Decide {...props} />
    </Card>
  );
}
