import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import { NoteReaders } from './note-readers.tsx';
import { NoteVerbs } from './note-verbs.tsx';
import { factsOf, type NoteSeen, type NotesOf } from './use-notes.ts';

interface Props {
  readonly of: NotesOf;
  readonly youngPersonId: string;
  readonly note: NoteSeen;
}

function Standing({ of, note }: Omit<Props, 'youngPersonId'>): ReactElement {
  const t = useText();
  const name = of.givenName;
  const dated = (at: string): string => nearDate(dateInNorway(at), of.today);
  if (note.blanked !== null) {
    const { byName, at, reason } = note.blanked;
    return (
      <>
        <p className="strong">{t('notes.row.blanked')}</p>
        <p className="small quiet">{t('notes.row.blankedBy', { name: byName, date: dated(at), reason })}</p>
      </>
    );
  }
  const { delay } = note;
  return (
    <>
      <p className="note-text">{note.text}</p>
      {delay !== null && (
        <p className="small">
          {t('notes.row.delayed', {
            name,
            date: nearDate(delay.until, of.today),
            statute: t(`notes.bases.${delay.basis}`),
            reason: delay.reason,
            by: delay.byName,
          })}
        </p>
      )}
      {note.shares.map(({ id, serviceName, reason }) => (
        <p key={id} className="small">
          {t('notes.row.shared', { service: serviceName, reason })}
        </p>
      ))}
    </>
  );
}

/** One note: who wrote it, when, about what, the text, who can see it, and what can be done. */
export function NoteRow({ of, youngPersonId, note }: Props): ReactElement {
  const t = useText();
  const dated = (at: string): string => nearDate(dateInNorway(at), of.today);
  return (
    <li id={`note-${note.id}`} className="note" tabIndex={-1}>
      <p className="note-head">
        <ServiceTile side={sideOf(note.ownerServiceKind)} name={note.ownerServiceName} nameHidden />
        <span>
          <span className="strong">
            {t('notes.row.by', { name: note.writtenByName, service: note.ownerServiceName })}
          </span>
          <span className="small quiet choice-hint">
            {[
              dated(note.writtenAt),
              t(`plan.categories.${note.category}`),
              ...(note.changedAt === null ? [] : [t('notes.row.changed', { date: dated(note.changedAt) })]),
            ].join(' · ')}
          </span>
        </span>
      </p>
      <Standing of={of} note={note} />
      <NoteReaders of={of} note={factsOf(note)} from={note.delay?.until ?? null} withheld={note.withheld} />
      <NoteVerbs of={of} youngPersonId={youngPersonId} note={note} />
    </li>
  );
}
