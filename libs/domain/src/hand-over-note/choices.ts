interface Row {
  /** A half of the note is given that the reader may read. */
  readonly noteGiven: boolean;
}

/** Which transitions «Overganger» shows: all, or those whose hand-over in words nobody has given yet. */
export const noteChoices = {
  all: () => true,
  without_note: ({ noteGiven }) => !noteGiven,
} as const satisfies Record<string, (row: Row) => boolean>;
export type NoteChoice = keyof typeof noteChoices;

/** The transitions that the choice shows, in the order they stood in. */
export const chosenByNote = <One extends Row>(rows: readonly One[], choice: NoteChoice): One[] =>
  rows.filter((row) => noteChoices[choice](row));
