import { type ReactElement, useState } from 'react';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import type { NoteQuestion } from '#domain/hand-over-note/questions';
import { useText } from '../i18n/catalogue.tsx';
import type { Transition } from '../transitions/use-transitions.ts';
import { WriteAnswerDialog } from './write-answer-dialog.tsx';

interface Props {
  readonly youngPersonId: string;
  readonly of: Transition;
  readonly question: NoteQuestion;
  readonly readers: string;
  readonly own: readonly string[];
  readonly mayWrite: boolean;
}

/** One question with its answer, and for the sender a way to write it. */
export function AnswerLine({ youngPersonId, of, question, readers, own, mayWrite }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  const note = of.notes.find((one) => one.question === question);
  const text = note?.text ?? '';
  const name = t(`handOverNotes.questions.${question}`);
  return (
    <li id={`answer-${question}`} tabIndex={-1}>
      <p className="strong">{name}</p>
      {text === '' ? (
        <p className="small quiet">{t(mayWrite ? 'handOverNotes.empty' : 'handOverNotes.notWritten')}</p>
      ) : (
        <p className="note-text">{text}</p>
      )}
      {note !== undefined && <BlankedTexts youngPersonId={youngPersonId} itemId={note.id} about={name} />}
      {mayWrite && (
        <button
          type="button"
          className="link-button small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t(text === '' ? 'handOverNotes.write' : 'handOverNotes.change')}
          <span className="visually-hidden">: {name}</span>
        </button>
      )}
      {open && (
        <WriteAnswerDialog
          youngPersonId={youngPersonId}
          of={of}
          question={question}
          readers={readers}
          own={own}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
