import { type ReactElement, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { TextField } from './text-field.tsx';
import { VerbButton } from './verb-button.tsx';
import { differencesFrom } from './word-difference.ts';

interface Props {
  readonly mine: string;
  readonly theirs: string;
  /** «Teksten til Ingrid» */
  readonly theirsLabel: string;
  readonly onChosen: (text: string) => Promise<unknown>;
}

/** A text with what is not in the other one underlined. */
export function Marked({ text, other }: { text: string; other: string }): ReactElement {
  return (
    <p className="conflict-text">
      {differencesFrom(text, other).map((piece, at) =>
        piece.different ? <ins key={at}>{piece.text}</ins> : <span key={at}>{piece.text}</span>,
      )}
    </p>
  );
}

/** Two texts for one place, side by side: keep mine, take theirs, or put them together. */
export function TwoTexts({ mine, theirs, theirsLabel, onChosen }: Props): ReactElement {
  const t = useSharedText();
  const [combined, setCombined] = useState<string>();
  return (
    <>
      <div className="conflict">
        <section>
          <h3>{t('look.conflict.mine')}</h3>
          <Marked text={mine} other={theirs} />
        </section>
        <section>
          <h3>{theirsLabel}</h3>
          <Marked text={theirs} other={mine} />
        </section>
      </div>
      <p className="small quiet">{t('look.conflict.nothingLost')}</p>
      {combined !== undefined && (
        <TextField label={t('look.conflict.combined')} rows={5} value={combined} onChange={setCombined} />
      )}
      <div className="buttons">
        <VerbButton kind="second" onPress={() => onChosen(mine)}>
          {t('look.conflict.keepMine')}
        </VerbButton>
        <VerbButton kind="second" onPress={() => onChosen(theirs)}>
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
          <VerbButton kind="second" onPress={() => onChosen(combined)}>
            {t('look.conflict.saveCombined')}
          </VerbButton>
        )}
      </div>
    </>
  );
}
