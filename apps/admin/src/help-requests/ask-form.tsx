import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { type HelpAsker, helpAskers, parentsKnow } from '#domain/help-request/statuses';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { forgetAsk } from './ask-draft.ts';
import { useKeepAsk } from './use-kept-ask.ts';
import { AboutCard } from './about-card.tsx';
import { type AskedForm, bodyOf, missingIn } from './ask-facts.ts';

interface Props {
  readonly places: readonly Shape<'HelpPlace'>[];
  readonly today: string;
  /** As it begins: empty, but in the demo. */
  readonly start: AskedForm;
  readonly onSent: () => Promise<void>;
}

/** Who asks, about whom, and in own words what is difficult. What is typed stays in this window until it is sent, also when it is read anew. */
export function AskForm({ places, today, start, onSent }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const [form, setForm] = useState(start);
  const change = (part: Partial<AskedForm>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  useKeepAsk(form, start);
  const { asker } = form;
  return (
    <>
      <Card heading={t('helpRequests.asker')}>
        <RadioGroup<HelpAsker>
          legend={t('helpRequests.askerLegend')}
          choices={helpAskers.map((value) => ({ value, label: t(`helpRequests.askers.${value}`) }))}
          value={asker}
          onChange={(next) => {
            change({ asker: next });
          }}
        />
      </Card>
      {asker !== undefined && <AboutCard form={form} change={change} places={places} today={today} />}
      {asker !== undefined && <WordsCard form={form} change={change} />}
      <VerbButton
        blockers={missingIn(form, today)}
        blockersHeading={t('helpRequests.before')}
        sentenceOf={(code) => sentence(`helpRequests.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb('/help-requests', bodyOf(form));
          await forgetAsk();
          await onSent();
        }}
      >
        {t('helpRequests.send')}
      </VerbButton>
    </>
  );
}

export interface PartProps {
  readonly form: AskedForm;
  readonly change: (part: Partial<AskedForm>) => void;
}

function WordsCard({ form, change }: PartProps): ReactElement {
  const t = useText();
  return (
    <Card heading={t('helpRequests.what')}>
      <OwnWordsField
        label={t('helpRequests.words')}
        hint={t('helpRequests.wordsHint')}
        value={form.words}
        rows={5}
        onChange={(words) => {
          change({ words });
        }}
      />
      <TextField
        label={t('helpRequests.contact')}
        hint={t('helpRequests.contactHint')}
        value={form.contact}
        rows={2}
        onChange={(contact) => {
          change({ contact });
        }}
      />
      {form.asker === 'young_person' && (
        <RadioGroup
          legend={t('helpRequests.parentsKnow')}
          choices={parentsKnow.map((value) => ({ value, label: t(`helpRequests.parents.${value}`) }))}
          value={form.parentsKnow}
          onChange={(answer) => {
            change({ parentsKnow: answer });
          }}
        />
      )}
      <p className="small">{t('helpRequests.whoSees')}</p>
    </Card>
  );
}
