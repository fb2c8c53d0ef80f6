import type { ReactElement } from 'react';
import type { NoteQuestion } from '#domain/hand-over-note/questions';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { TextClash } from '../drafts/text-clash.tsx';
import { useStartedText } from '../drafts/use-started-text.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import type { Transition } from '../transitions/use-transitions.ts';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMergedSave } from '../young-people/case-page/use-merged-save.ts';
import { answerNow, notYet } from './answer-now.ts';
import { useNoteBlocker } from './use-note-words.ts';
import { WritingHelp } from '../writing/writing-help.tsx';

interface Props {
  readonly youngPersonId: string;
  readonly of: Transition;
  readonly question: NoteQuestion;
  readonly readers: string;
  /** Names that may stand in the note. */
  readonly own: readonly string[];
  readonly onClose: () => void;
}

/** One answer of the note: saved as it is typed, and in the note when it is saved. */
export function WriteAnswerDialog({
  youngPersonId,
  of,
  question,
  readers,
  own,
  onClose,
}: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const sentenceOf = useNoteBlocker();
  const there = of.notes.find((note) => note.question === question);
  const draft = useStartedText(`hand-over-${youngPersonId}-${of.id}-${question}`, there?.text ?? '');
  const saving = useMergedSave({
    stands: { fields: { text: there?.text ?? '' }, version: there?.version ?? notYet },
    send: ({ text }, version) =>
      act(`/transitions/${of.id}/note`, {
        body: { question, text },
        ...(version === notYet ? {} : { version }),
        focus: `answer-${question}`,
      }),
    now: () => answerNow(youngPersonId, of.id, question),
  });
  if (saving.clash !== undefined) return <TextClash saving={saving} draft={draft} onDone={onClose} />;
  return (
    <ModalDialog heading={t(`handOverNotes.questions.${question}`)} onClose={onClose}>
      <TextField
        label={t(`handOverNotes.questions.${question}`)}
        hint={readers}
        rows={6}
        value={draft.text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
        <WritingHelp text={draft.text} own={own} />
      </TextField>
      <VerbButton
        sentenceOf={sentenceOf}
        onPress={async () => {
          if (!(await saving.save({ text: draft.text.trim() }))) return;
          await draft.drop();
          onClose();
        }}
      >
        {t('handOverNotes.save')}
      </VerbButton>
    </ModalDialog>
  );
}
