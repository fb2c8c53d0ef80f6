import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { ConflictDialog } from '../../look/components/conflict-dialog.tsx';
import type { AnswerWriter, AreaState } from './answer-writer.ts';

interface Props {
  readonly state: AreaState;
  readonly writer: AnswerWriter;
}

/** Somebody else has written here meanwhile: keep mine, take theirs, or put them together. Closing keeps both. */
export function AreaConflict({ state, writer }: Props): ReactElement | null {
  const t = useText();
  const { theirs } = state;
  if (theirs === null) return null;
  const mine = state[theirs.field];
  return (
    <ConflictDialog
      mine={mine}
      theirs={theirs.text}
      name={theirs.by === '' ? t('mapping.somebody') : theirs.by}
      onChosen={(text) => writer.choose(text)}
      onClose={() => {
        void writer.choose(`${theirs.text}\n${mine}`);
      }}
    />
  );
}
