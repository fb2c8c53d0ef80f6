import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useOwnText } from '../i18n/catalogue.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { Outcome } from '../unsent/use-unsent.ts';

interface Props {
  /** What is typed is kept under this name until it is sent. */
  readonly draftKey: string;
  /** What happens now that the answer was no. */
  readonly then: string;
  /** Who reads the words, where it is not the team alone. */
  readonly readers?: string;
  readonly onSay: (text: string) => Promise<Outcome>;
}

/** After a no: what happens then, that nobody loses help by it, and room for own words. Nobody has to give a reason. */
export function SayWhy({ draftKey, then, readers, onSay }: Props): ReactElement {
  const t = useOwnText();
  const draft = useDraft(draftKey);
  const { text } = draft;
  const [said, setSaid] = useState<Outcome>();
  return (
    <div className="stack own-why">
      <p>{then}</p>
      <p className="small quiet">{t('ownFrame.no.never')}</p>
      {said === undefined && (
        <>
          <OwnWordsField
            label={t('ownFrame.no.label')}
            hint={readers ?? t('ownFrame.no.hint')}
            value={text}
            onChange={draft.setText}
          >
            <DraftStatus draft={draft} />
          </OwnWordsField>
          <VerbButton
            kind="second"
            blockers={text.trim() === '' ? ['no-words'] : []}
            sentenceOf={() => t('ownFrame.no.missing')}
            onPress={async () => {
              const outcome = await onSay(text.trim());
              if (outcome === 'sent') await draft.drop(text);
              else draft.setText('');
              setSaid(outcome);
            }}
          >
            {t('ownFrame.no.send')}
          </VerbButton>
        </>
      )}
      <p role="status" className="strong">
        {said && t(said === 'sent' ? 'ownFrame.no.sent' : 'ownFrame.unsent.kept')}
      </p>
    </div>
  );
}
