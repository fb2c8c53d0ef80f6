import { type ReactElement, useState } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { OwnWordsField } from '../look/components/own-words-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { Outcome } from '../unsent/use-unsent.ts';

interface Props {
  /** What happens now that the answer was no. */
  readonly then: string;
  readonly onSay: (text: string) => Promise<Outcome>;
}

/** After a no: what happens then, that nobody loses help by it, and room for own words. Nobody has to give a reason. */
export function SayWhy({ then, onSay }: Props): ReactElement {
  const t = useOwnText();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Outcome>();
  return (
    <div className="stack own-why">
      <p>{then}</p>
      <p className="small quiet">{t('ownFrame.no.never')}</p>
      {said === undefined && (
        <>
          <OwnWordsField
            label={t('ownFrame.no.label')}
            hint={t('ownFrame.no.hint')}
            value={text}
            onChange={setText}
          />
          <VerbButton
            kind="second"
            blockers={text.trim() === '' ? ['no-words'] : []}
            sentenceOf={() => t('ownFrame.no.missing')}
            onPress={async () => {
              setSaid(await onSay(text.trim()));
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
