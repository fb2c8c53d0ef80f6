import type { ReactElement } from 'react';
import { ageOn } from '#domain/calendar/age';
import { consentsAlone } from '#domain/consent/competence';
import { useText } from '../i18n/catalogue.tsx';
import { age } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { type ConsentDraft, partiesOf } from './consent-draft.ts';
import type { ConsentsOf } from './use-consents.ts';

interface Props {
  readonly of: ConsentsOf;
  readonly draft: ConsentDraft;
  readonly onChange: (change: Partial<ConsentDraft>) => void;
}

const answers = ['yes', 'no', 'not_asked'] as const;

/** Who decides, from the age; and what each of them says. */
export function ConsentDecides({ of, draft, onChange }: Props): ReactElement {
  const t = useText();
  const name = of.givenName;
  const alone = consentsAlone(of.birthDate, of.today);
  const values = { name, age: age(ageOn(of.birthDate, of.today)) };
  const parties = partiesOf(of);
  return (
    <Card heading={t('consents.decides.heading')} id="svar">
      <p>{alone ? t('consents.decides.alone', values) : t('consents.decides.guardians', values)}</p>
      {parties.length === 0 && <p className="strong">{t('consents.decides.noGuardians')}</p>}
      {!alone && (
        <>
          <DateField
            label={t('consents.decides.heardOn', { name })}
            today={of.today}
            value={draft.heardOn}
            onChange={(heardOn) => {
              onChange({ heardOn });
            }}
          />
          <TextField
            label={t('consents.decides.heardNote', { name })}
            rows={2}
            value={draft.heardNote}
            onChange={(heardNote) => {
              onChange({ heardNote });
            }}
          />
        </>
      )}
      {parties.map((party) => (
        <RadioGroup
          key={party.id}
          legend={t('consents.decides.answerOf', { name: party.name })}
          inline
          value={draft.answers[party.id]}
          onChange={(answer) => {
            onChange({ answers: { ...draft.answers, [party.id]: answer } });
          }}
          choices={answers.map((value) => ({ value, label: t(`consents.decides.answers.${value}`) }))}
        />
      ))}
    </Card>
  );
}
