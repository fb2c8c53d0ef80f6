import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { Outcome } from '../unsent/use-unsent.ts';
import { PrivateNote } from './private-note.tsx';
import { useOwnSaying } from './use-own-page.ts';
import { WithOwnPage } from './with-own-page.tsx';

function Write(): ReactElement {
  const t = useOwnText();
  const say = useOwnSaying();
  const draft = useDraft('private-note');
  const [saved, setSaved] = useState<Outcome>();
  const save = async (): Promise<void> => {
    const text = draft.text.trim();
    const body = { kind: 'comment', text, visibility: 'only_me' };
    const outcome = await say('contributions', body, { kind: 'words', text });
    if (outcome === 'sent') await draft.drop(text);
    else draft.setText('');
    setSaved(outcome);
  };
  return (
    <Card heading={t('ownFrame.private.write')} id="skriv">
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
      <VerbButton
        blockers={draft.text.trim() === '' ? ['text'] : []}
        sentenceOf={() => t('ownPage.write.missing.text')}
        onPress={save}
      >
        {t('ownPage.write.save')}
      </VerbButton>
      <p role="status" className="strong">
        {saved && t(saved === 'sent' ? 'ownPage.write.saved.only_me' : 'ownFrame.unsent.kept')}
      </p>
    </Card>
  );
}

/** Own notes, which nobody else reads: they stand in the own file, and in nobody else's. */
export function PrivateNotesPage(): ReactElement {
  const t = useOwnText();
  return (
    <WithOwnPage>
      {({ contributions, today }) => {
        const mine = contributions.filter(({ visibility }) => visibility === 'only_me').toReversed();
        return (
          <Page heading={t('ownFrame.private.heading')}>
            <div className="stack">
              <p>{t('ownFrame.private.intro')}</p>
              <Write />
              <Card heading={t('ownFrame.private.list')}>
                {mine.length === 0 && <p className="quiet">{t('ownFrame.private.none')}</p>}
                <ul className="rows">
                  {mine.map((note) => (
                    <PrivateNote key={note.id} note={note} today={today} />
                  ))}
                </ul>
              </Card>
            </div>
          </Page>
        );
      }}
    </WithOwnPage>
  );
}
