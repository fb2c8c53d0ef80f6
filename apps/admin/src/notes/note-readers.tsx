import type { ReactElement } from 'react';
import { type NoteFacts, readersOf } from '#domain/note/readers';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { inWords } from '../i18n/words.ts';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import type { NotesOf } from './use-notes.ts';

interface Props {
  readonly of: NotesOf;
  readonly note: NoteFacts;
  /** The first day on which the young person reads it; null for at once. */
  readonly from: string | null;
}

/** Who can see this note, in people and services by name: one rule, before it is written and after. */
export function NoteReaders({ of, note, from }: Props): ReactElement {
  const t = useText();
  const { givenName: name, today } = of;
  const readers = readersOf(note, of.readers);
  const others = readers.filter(({ postId }) => postId !== of.postId);
  const itself = from === null ? name : t('notes.who.later', { name, date: nearDate(from, today) });
  const who = [
    ...(readers.length > others.length ? [t('notes.who.you')] : []),
    ...others.map((one) => t('notes.who.person', { name: one.name, service: one.serviceName })),
    itself,
  ];
  return (
    <WhoCanSee who={inWords(who)}>
      <ul className="rows">
        {readers.map((one) => (
          <li key={one.postId}>
            {t('notes.who.person', { name: one.name, service: one.serviceName })}
            <span className="small quiet choice-hint">{t(`notes.who.reasons.${one.why}`)}</span>
          </li>
        ))}
      </ul>
      <p>
        {from === null
          ? t('notes.who.itself', { name })
          : t('notes.who.waits', { name, date: nearDate(from, today) })}
      </p>
      {!of.knowsTeam && note.audience !== 'service' && note.audience !== 'profession' && (
        <p className="small">{t('notes.who.unknown')}</p>
      )}
    </WhoCanSee>
  );
}
