import type { ReactElement } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { TwoTexts } from './two-texts.tsx';

interface Props {
  readonly mine: string;
  readonly theirs: string;
  /** Who changed it meanwhile: «Ingrid»; null: the same user, in another window. */
  readonly name: string | null;
  /** Saves the chosen text against the version that was read last. */
  readonly onChosen: (text: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Two texts for one place (412): keep mine, take theirs, or put them together. */
export function ConflictDialog({ mine, theirs, name, onChosen, onClose }: Props): ReactElement {
  const t = useSharedText();
  const heading = name === null ? t('look.conflict.ownHeading') : t('look.conflict.heading', { name });
  return (
    <ModalDialog heading={heading} onClose={onClose} wide>
      <TwoTexts
        mine={mine}
        theirs={theirs}
        theirsLabel={name === null ? t('look.conflict.elsewhere') : t('look.conflict.theirs', { name })}
        onChosen={onChosen}
      />
    </ModalDialog>
  );
}
