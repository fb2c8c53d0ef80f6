import { IsIn, IsString, MaxLength } from 'class-validator';
import {
  allNoteQuestions,
  type NoteHalf,
  type NoteQuestion,
  noteHalves,
} from '#domain/hand-over-note/questions';
import { type CheckAnswer, type CheckMonths, checkMonths } from '#domain/outcome/outcome';

/** One answer of the note. It is the sender's until the half is given. */
export class WriteHandOverNote {
  @IsIn(allNoteQuestions)
  question!: NoteQuestion;

  /** @example Korte beskjeder på telefon, helst etter klokka ti. */
  @IsString()
  @MaxLength(8000)
  text!: string;
}

export class HandOverHalf {
  /** `open`: the whole team; `restricted`: the sender, the receiver and the young person. */
  @IsIn(noteHalves)
  half!: NoteHalf;
}

export class AnswerCheck {
  /** How many months after the first meeting. @example 3 */
  @IsIn(checkMonths)
  months!: CheckMonths;

  @IsIn(['still_there', 'left'])
  answer!: CheckAnswer;
}

/** How an answer of the note stands. */
export class HandOverNoteStands {
  id!: string;
  version!: number;
}

/** How many answers were given, or what was noted. */
export class HandOverDone {
  /** @example 1 */
  done!: number;
}
