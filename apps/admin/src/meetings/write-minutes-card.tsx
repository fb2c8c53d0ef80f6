import { type ReactElement, useState } from 'react';
import { allCategories, type Category } from '#domain/category/categories';
import { minutesBlockers } from '#domain/meeting/minutes';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMeetingSentence } from './use-meetings.ts';
import type { MinutesProps } from './use-minutes.ts';
import { WritingHelp } from '../writing/writing-help.tsx';

/** A part of the minutes: kept as it is typed, and the writer's alone until it is shared. */
export function WriteMinutesCard({ of, youngPersonId, givenName: name }: MinutesProps): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useMeetingSentence();
  const { id, status } = of.meeting;
  const draft = useDraft(`minutes-${youngPersonId}-${id}`);
  const [category, setCategory] = useState<Category>();
  const text = draft.text.trim();
  const missing = [
    ...minutesBlockers({ text, status }),
    ...(category === undefined ? ['category-missing'] : []),
  ];
  return (
    <Card heading={t('meetings.minutes.write')}>
      <TextField
        label={t('meetings.minutes.text')}
        hint={t('meetings.minutes.hint', { name })}
        rows={6}
        value={draft.text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
        <WritingHelp text={draft.text} own={[name, ...of.meeting.invitees.map((one) => one.name)]} />
      </TextField>
      <RadioGroup
        legend={t('meetings.minutes.category')}
        inline
        value={category}
        onChange={setCategory}
        choices={allCategories.map((value) => ({ value, label: t(`plan.categories.${value}`) }))}
      />
      <VerbButton
        kind="second"
        blockers={missing}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await act(`/meetings/${id}/minutes`, {
            body: { category, text },
            kept: () => {
              setCategory(undefined);
              return draft.drop(text);
            },
          });
        }}
      >
        {t('meetings.minutes.save')}
      </VerbButton>
    </Card>
  );
}
