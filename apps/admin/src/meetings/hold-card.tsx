import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Interpreter, interpreters } from '#domain/consent/interpreters';
import { holdBlockers } from '#domain/meeting/hold';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { type DraftText, useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMeetingSentence } from './use-meetings.ts';
import type { MinutesProps } from './use-minutes.ts';

const allowed = keysOf(interpreters).filter((code) => interpreters[code].allowed);

/** Who came, who interpreted, and how the young person was told and met. */
export function HoldCard({ of, youngPersonId, givenName: name }: MinutesProps): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useMeetingSentence();
  const { meeting, needsInterpreter, today } = of;
  const [cameIds, setCameIds] = useState<readonly string[]>([]);
  const [interpreter, setInterpreter] = useState<Interpreter | undefined>(
    needsInterpreter ? undefined : 'none_needed',
  );
  const told = useDraft(`meeting-told-${youngPersonId}-${meeting.id}`);
  const adapted = useDraft(`meeting-adapted-${youngPersonId}-${meeting.id}`);
  const unansweredWishes = meeting.wishes.filter(
    (one) => one.kind === 'without' && one.answer === null,
  ).length;
  const facts = { day: meeting.day, today, came: cameIds.length, needsInterpreter, unansweredWishes };
  const missing =
    interpreter === undefined ? ['interpreter-missing'] : holdBlockers({ ...facts, interpreter });
  return (
    <Card heading={t('meetings.hold.heading')}>
      <fieldset className="field">
        <legend>{t('meetings.hold.came')}</legend>
        <div className="choices">
          {meeting.invitees.map(({ id, name: invitee }) => (
            <CheckBox
              key={id}
              label={invitee === '' ? name : invitee}
              checked={cameIds.includes(id)}
              onChange={(on) => {
                setCameIds(on ? [...cameIds, id] : cameIds.filter((one) => one !== id));
              }}
            />
          ))}
        </div>
      </fieldset>
      <RadioGroup
        legend={t('meetings.hold.interpreter')}
        hint={t('meetings.hold.interpreterHint')}
        value={interpreter}
        onChange={setInterpreter}
        choices={allowed.flatMap((value) =>
          value === 'relative' || value === 'child'
            ? []
            : [{ value, label: t(`consents.terms.interpreters.${value}`) }],
        )}
      />
      <OptionalText label={t('meetings.hold.told', { name })} draft={told} />
      <OptionalText label={t('meetings.hold.adapted', { name })} draft={adapted} />
      <VerbButton
        blockers={missing}
        sentenceOf={sentenceOf}
        onPress={() =>
          act(`/meetings/${meeting.id}/hold`, {
            body: {
              cameIds,
              interpreter,
              toldHow: told.text.trim(),
              adaptedHow: adapted.text.trim(),
            },
            version: meeting.version,
            kept: () => Promise.all([told.drop(), adapted.drop()]),
          })
        }
      >
        {t('meetings.hold.save')}
      </VerbButton>
    </Card>
  );
}

/** A text that may be left empty, kept while it is written. */
function OptionalText({ label, draft }: { label: string; draft: DraftText }): ReactElement {
  return (
    <TextField label={label} rows={2} optional value={draft.text} onChange={draft.setText}>
      <DraftStatus draft={draft} />
    </TextField>
  );
}
