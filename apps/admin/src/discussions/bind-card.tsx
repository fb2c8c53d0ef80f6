import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { isBlank } from '#domain/blocker/blockers';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { type Discussion, useDiscussionSentence } from './use-discussions.ts';

interface Mine {
  readonly data: readonly { readonly id: string; readonly name: string }[];
}

/** The discussion became somebody's case: bound by consent or law. Those who answered do not learn whose. */
export function BindCard({ of }: { of: Discussion }): ReactElement {
  const t = useText();
  const sentenceOf = useDiscussionSentence();
  const readAgain = useReadAgain();
  const mine = useRead<Mine>('/my-list?perPage=100').data?.data.data ?? [];
  const [personId, setPersonId] = useState<string>();
  const draft = useDraft(`discussion-bind-${of.id}`);
  const { text: reason } = draft;
  const missing = [
    ...(personId === undefined ? ['person-missing'] : []),
    ...(isBlank(reason) ? ['reason-missing'] : []),
  ];
  if (of.deletedOn === null)
    return (
      <Card heading={t('discussions.bind.heading')}>
        <p role="status">{t('discussions.bind.done')}</p>
      </Card>
    );
  return (
    <Card heading={t('discussions.bind.heading')}>
      <p>{t('discussions.bind.text')}</p>
      <SelectField
        label={t('discussions.bind.person')}
        none={t('discussions.bind.none')}
        value={personId}
        onChange={setPersonId}
        choices={mine.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField label={t('discussions.bind.reason')} rows={2} value={reason} onChange={draft.setText}>
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        kind="second"
        blockers={missing}
        sentenceOf={sentenceOf}
        onPress={async () => {
          await verb(`/young-people/${personId ?? ''}/discussions`, {
            discussionId: of.id,
            reason: reason.trim(),
          });
          await draft.drop();
          await Promise.all([readAgain('/discussions'), readAgain(`/young-people/${personId ?? ''}`)]);
        }}
      >
        {t('discussions.bind.save')}
      </VerbButton>
    </Card>
  );
}
