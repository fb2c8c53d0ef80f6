import { noteHalves, noteQuestions, allNoteQuestions } from '#domain/hand-over-note/questions';
import type { Paper } from '../paper/paper.ts';
import type { CaseTransition } from '../young-people/case/case-transition.dto.ts';
import { begin, facts, type Printed } from './print.ts';

interface Sides {
  readonly sender: string;
  readonly receiver: string;
}

const sidesOf = (of: CaseTransition, { words }: Printed): Sides => ({
  sender: of.senderServiceName,
  receiver: of.receiverServiceName ?? (of.receiverName || words.t('transitions.receiverMissing')),
});

const writeHalf = (
  paper: Paper,
  of: CaseTransition,
  half: (typeof noteHalves)[number],
  { words, givenName: name, sides }: Printed & { readonly sides: Sides },
): void => {
  const { t } = words;
  const notes = of.notes.filter((note) => note.half === half);
  paper.heading(t(`handOverNotes.halves.${half}`));
  paper.quiet(
    half === 'open'
      ? t('handOverNotes.openReaders', { receiver: sides.receiver, name })
      : t('handOverNotes.restrictedReaders', { ...sides, name }),
  );
  const given = notes.find(({ givenAt }) => givenAt !== null);
  if (given?.givenAt)
    paper.quiet(
      t('handOverNotes.given', { who: given.givenByName ?? '', date: words.moment(given.givenAt) }),
    );
  else paper.quiet(t('handOverNotes.notGiven', { sender: sides.sender, name }));
  for (const question of allNoteQuestions.filter((one) => noteQuestions[one] === half)) {
    const answer = notes.find((note) => note.question === question)?.text ?? '';
    if (answer === '') continue;
    paper.subheading(t(`handOverNotes.questions.${question}`));
    for (const part of answer.split(/\n{2,}/)) paper.paragraph(part);
  }
  for (const one of of.receipts.filter((receipt) => receipt.half === half))
    paper.quiet(t('handOverNotes.received', { who: one.name, date: words.moment(one.at) }));
};

const writeItems = (paper: Paper, { handOver }: CaseTransition, { words }: Printed): void => {
  if (handOver.length === 0) return;
  const { t } = words;
  const standingOf = (one: CaseTransition['handOver'][number]): string =>
    one.doneOn !== null
      ? t('transitions.page.itemDone', { date: words.date(one.doneOn) })
      : one.note === ''
        ? t('transitions.page.itemWaits')
        : t('transitions.page.itemNote', { note: one.note });
  paper.heading(words.paper.items.heading);
  paper.table({
    heads: words.paper.items.heads,
    parts: [1, 1],
    rows: handOver.map((one) => [words.word('transitions.handOver', one.code), standingOf(one)]),
  });
};

/** What is handed over in a transition: what goes along, and the note in its two halves as far as the reader sees them. */
export const handOverPaper = (of: CaseTransition, printed: Printed): Promise<Buffer> => {
  const { words } = printed;
  const { labels, handOver } = words.paper;
  const sides = sidesOf(of, printed);
  const paper = begin(printed, handOver(sides.sender, sides.receiver));
  facts(paper, printed, [
    [labels.date, `${words.word('transitions.kinds', of.kind)}, ${words.date(of.onDate)}`],
    [labels.sender, `${of.senderName}, ${sides.sender}`],
    [
      labels.receiver,
      of.receiverServiceName === null
        ? sides.receiver
        : [of.receiverName, sides.receiver].filter(Boolean).join(', '),
    ],
    [labels.status, words.word('transitions.statuses', of.status)],
  ]);
  for (const half of noteHalves)
    if (half === 'open' || of.notes.some((note) => note.half === half))
      writeHalf(paper, of, half, { ...printed, sides });
  writeItems(paper, of, printed);
  return paper.end();
};
