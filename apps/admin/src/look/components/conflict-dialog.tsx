import { type ReactElement, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { TextField } from './text-field.tsx';
import { VerbButton } from './verb-button.tsx';
import { differencesFrom } from './word-difference.ts';

interface Props {
  readonly mine: string;
  readonly theirs: string;
  /** Who changed it meanwhile: «Ingrid». */
  readonly name: string;
  /** Saves the chosen text against the version that was read last. */
  readonly onChosen: (text: string) => Promise<unknown>;
  readonly onClose: () => void;
}

function Marked({ text, other }: { text: string; other: string }): ReactElement {
  return (
    <p className="conflict-text">
      {differencesFrom(text, other).map((piece, at) =>
        piece.different ? <ins key={at}>{piece.text}</ins> : <span key={at}>{piece.text}</span>,
      )}
    </p>
  );
}

/** Two texts for one place (412): keep mine, take theirs, or put them together. */
export function ConflictDialog({ mine, theirs, name, onChosen, onClose }: Props): ReactElement {
  const t = useSharedText();
  const [combined, setCombined] = useState<string>();
  const choose = async (text: string): Promise<void> => {
    await onChosen(text);
    onClose();
  };
  return (
    <ModalDialog heading={t('look.conflict.heading', { name })} onClose={onClose} wide>
      <div className="conflict">
        <section>
          <h3>{t('look.conflict.mine')}</h3>
          <Marked text={mine} other={theirs} />
        </section>
        <section>
          <h3>{t('look.conflict.theirs', { name })}</h3>
          <Marked text={theirs} other={mine} />
        </section>
      </div>
      {combined !== undefined && (
        <TextField label={t('look.conflict.combined')} rows={5} value={combined} onChange={setCombined} />
      )}
      <div className="buttons">
        <VerbButton kind="second" onPress={() => choose(mine)}>
          {t('look.conflict.keepMine')}
        </VerbButton>
        <VerbButton kind="second" onPress={() => choose(theirs)}>
          {t('look.conflict.takeTheirs')}
        </VerbButton>
        {combined === undefined ? (
          <button
            type="button"
            className="button button-second"
            onClick={() => {
              setCombined(`${theirs}\n${mine}`);
            }}
          >
            {t('look.conflict.combine')}
          </button>
        ) : (
          <VerbButton kind="second" onPress={() => choose(combined)}>
            {t('look.conflict.saveCombined')}
          </VerbButton>
        )}
      </div>
    </ModalDialog>
  );
}
