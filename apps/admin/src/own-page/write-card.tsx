import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useOwnSaying } from './use-own-page.ts';

type Kind = 'goal' | 'comment' | 'question';
type Visibility = 'only_me' | 'team';
type Missing = 'text' | 'kind' | 'visibility';

const isMissing = (code: string): code is Missing =>
  code === 'text' || code === 'kind' || code === 'visibility';

/** Writing in own words: saved as it is typed, and the writer says who reads it. */
export function WriteCard(): ReactElement {
  const t = useOwnText();
  const say = useOwnSaying();
  const draft = useDraft('own-words');
  const [kind, setKind] = useState<Kind>();
  const [visibility, setVisibility] = useState<Visibility>();
  const [saved, setSaved] = useState<Visibility | 'kept'>();
  const missing: Missing[] = [];
  if (draft.text.trim() === '') missing.push('text');
  if (kind === undefined) missing.push('kind');
  if (visibility === undefined) missing.push('visibility');
  const save = async (): Promise<void> => {
    const text = draft.text.trim();
    const waiting = { kind: 'words', text } as const;
    const outcome = await say('contributions', { kind, text, visibility }, waiting);
    if (outcome === 'sent') await draft.drop(text);
    else draft.setText('');
    setSaved(outcome === 'sent' ? visibility : 'kept');
    setKind(undefined);
    setVisibility(undefined);
  };
  return (
    <Card heading={t('ownPage.write.heading')} id="skriv">
      <OwnWordsField
        label={t('ownPage.write.label')}
        hint={t('ownPage.write.hint')}
        value={draft.text}
        onChange={(text) => {
          draft.setText(text);
          setSaved(undefined);
        }}
      >
        <DraftStatus draft={draft} />
      </OwnWordsField>
      <RadioGroup
        legend={t('ownPage.write.what')}
        value={kind}
        onChange={setKind}
        choices={(['goal', 'comment', 'question'] as const).map((value) => ({
          value,
          label: t(`ownPage.write.kinds.${value}`),
        }))}
      />
      <RadioGroup
        legend={t('ownPage.write.whoSees')}
        value={visibility}
        onChange={setVisibility}
        choices={[
          { value: 'only_me', label: t('ownPage.write.onlyMe') },
          { value: 'team', label: t('ownPage.write.team') },
        ]}
      />
      <VerbButton
        onPress={save}
        blockers={missing}
        sentenceOf={(code) => (isMissing(code) ? t(`ownPage.write.missing.${code}`) : code)}
      >
        {t('ownPage.write.save')}
      </VerbButton>
      <p role="status" className={saved === undefined ? 'small quiet' : 'strong'}>
        {saved === 'kept'
          ? t('ownFrame.unsent.kept')
          : t(saved === undefined ? 'ownPage.write.safe' : `ownPage.write.saved.${saved}`)}
      </p>
    </Card>
  );
}
