import type { ReactElement } from 'react';
import { noteHalves } from '#domain/hand-over-note/questions';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { PrintButton } from '../papers/print-button.tsx';
import type { Transition } from '../transitions/use-transitions.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { NoteHalf } from './note-half.tsx';

interface Props {
  readonly case: YoungPersonCase;
  readonly of: Transition;
  readonly sender: string;
  readonly receiver: string;
}

/** «Overleveringen i ord»: guided, in two halves with their own readers. */
export function NoteCard({ case: whole, of, sender, receiver }: Props): ReactElement {
  const t = useText();
  const { id, givenName: name } = whole.person;
  const own = [name, ...whole.members.map((one) => one.name)];
  return (
    <Card heading={t('handOverNotes.heading')} id="note">
      <p className="small quiet">{t('handOverNotes.hint', { name })}</p>
      <div className="hand-over hand-over-words">
        {noteHalves.map((half) => (
          <NoteHalf key={half} youngPersonId={id} {...{ of, half, name, own, sender, receiver }} />
        ))}
      </div>
      <PrintButton path={`/young-people/${id}/transitions/${of.id}/paper`} file="overlevering.pdf" />
    </Card>
  );
}
