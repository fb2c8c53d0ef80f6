import type { ReactElement } from 'react';
import { ConflictDialog } from '../look/components/conflict-dialog.tsx';
import type { useMergedSave } from '../young-people/case-page/use-merged-save.ts';
import { leftOver } from './left-over.ts';
import type { DraftText } from './use-draft.ts';

interface Props {
  readonly saving: Pick<ReturnType<typeof useMergedSave>, 'clash' | 'saveChosen' | 'leave'>;
  readonly draft: DraftText;
  /** Only the same user writes here: what stands comes from another window. */
  readonly own?: boolean;
  readonly onDone: () => void;
}

/** One text that stands has been changed in two places: chosen between, saved, and the rest put aside. */
export function TextClash({ saving, draft, own = false, onDone }: Props): ReactElement | null {
  const { clash, saveChosen, leave } = saving;
  const [collision] = clash?.collisions ?? [];
  if (clash === undefined || collision === undefined) return null;
  const { field, mine, theirs } = collision;
  return (
    <ConflictDialog
      mine={mine}
      theirs={theirs}
      name={own ? null : clash.now.by}
      onChosen={async (text) => {
        if (!(await saveChosen(clash, { [field]: text.trim() }))) return;
        await draft.drop(undefined, leftOver(text, [mine, theirs]));
        onDone();
      }}
      onClose={leave}
    />
  );
}
