import type { ReactElement } from 'react';
import { ageOn } from '#domain/calendar/age';
import { decidesAlone, mustBeHeard, signersOf } from '#domain/consent/competence';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { age } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { aboutOf, type ConsentDraft, partiesOf } from './consent-draft.ts';
import { useTopics } from './consent-preview.tsx';
import type { ConsentDrafts } from './use-consent-texts.ts';
import type { ConsentsOf } from './use-consents.ts';

interface Props {
  readonly of: ConsentsOf;
  readonly draft: ConsentDraft;
  readonly onChange: (change: Partial<ConsentDraft>) => void;
  readonly drafts: ConsentDrafts;
}

const answers = ['yes', 'no', 'not_asked'] as const;

const keyOf = (signers: readonly string[]) => {
  if (signers.every((one) => one === 'young_person')) return 'young_person';
  if (signers.includes('young_person')) return 'both';
  return signers.includes('all_guardians') ? 'all_guardians' : 'one_guardian';
};

/** «Skole: Jonas bestemmer selv. Helse: Alle med foreldreansvar må si ja», with where it stands. */
function ByCategory({ of, draft }: Pick<Props, 'of' | 'draft'>): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const topics = useTopics();
  const rows = aboutOf(draft).map((category) => ({
    category,
    key: keyOf(signersOf(of.law, category, of.birthDate, of.today)),
    source: of.law.competence.find((band) => band.category === category)?.source ?? '',
  }));
  return (
    <ul className="consent-who">
      {[...new Set(rows.map(({ key }) => key))].map((key) => {
        const mine = rows.filter((row) => row.key === key);
        const named = topics(mine.map(({ category }) => category));
        return (
          <li key={key}>
            {sentence(`consents.decides.signers.${key}`, {
              topics: named.charAt(0).toUpperCase() + named.slice(1),
              name: of.givenName,
            })}{' '}
            <span className="small quiet">
              {t('consents.decides.source', {
                source: [...new Set(mine.map(({ source }) => source))].filter(Boolean).join('; '),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Heard({ of, draft, onChange, drafts }: Props): ReactElement {
  const t = useText();
  const name = of.givenName;
  return (
    <>
      <p>{t('consents.decides.heard', { name })}</p>
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
      >
        <DraftStatus draft={drafts.heardNote} />
      </TextField>
    </>
  );
}

/** Who decides, from the age and the law, category by category; and what each of them says. */
export function ConsentDecides({ of, draft, onChange, drafts }: Props): ReactElement {
  const t = useText();
  const { law, birthDate, today, givenName: name } = of;
  const alone = aboutOf(draft).every((category) => decidesAlone(law, category, birthDate, today));
  const values = { name, age: age(ageOn(birthDate, today)) };
  const parties = partiesOf(of, draft);
  const nobody = !alone && parties.every(({ id }) => id === 'young_person');
  return (
    <Card heading={t('consents.decides.heading')} id="svar">
      <p>{alone ? t('consents.decides.alone', values) : t('consents.decides.age', values)}</p>
      {!alone && <ByCategory of={of} draft={draft} />}
      {!alone && of.guardians.some(({ kind }) => kind === 'child_welfare_custody') && (
        <p>{t('consents.decides.custody')}</p>
      )}
      {nobody && <p className="strong">{t('consents.decides.noGuardians')}</p>}
      {!alone && mustBeHeard(law, birthDate, today) && (
        <Heard of={of} draft={draft} onChange={onChange} drafts={drafts} />
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
