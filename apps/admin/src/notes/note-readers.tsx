import type { ReactElement } from 'react';
import { type NoteFacts, readersOf } from '#domain/note/readers';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { inWords } from '../i18n/words.ts';
import { Icon } from '../look/icons/icon.tsx';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import type { NotesOf } from './use-notes.ts';

interface Props {
  readonly of: NotesOf;
  readonly note: NoteFacts;
  /** The first day on which the young person reads it; null for at once. */
  readonly from: string | null;
  /** Health personnel keep it from guardians, whatever they ask. */
  readonly withheld?: boolean;
}

/** What the consents say must be kept out of it, and who does not read it though the service does. */
function LeftOutOfNote({ topics, names }: { topics: string[]; names: string[] }): ReactElement {
  const t = useText();
  return (
    <p className="quiet-box small">
      <Icon name="lock" /> {topics.length > 0 && t('consents.leftOut.write', { topics: topics.join(' · ') })}{' '}
      {names.length > 0 && t('notes.who.leftOut', { names: inWords(names) })}
    </p>
  );
}

/** Who can see this note, in people and services by name: one rule, before it is written and after. */
export function NoteReaders({ of, note, from, withheld = false }: Props): ReactElement {
  const t = useText();
  const { givenName: name, today } = of;
  const readers = readersOf(note, of.readers);
  const leftOut = of.leftOut.filter(({ category }) => category === note.category);
  const others = readers.filter(({ postId }) => postId !== of.postId);
  const itself = from === null ? name : t('notes.who.later', { name, date: nearDate(from, today) });
  const who = [
    ...(readers.length > others.length ? [t('notes.who.you')] : []),
    ...others.map((one) => t('notes.who.person', { name: one.name, service: one.serviceName })),
    itself,
  ];
  return (
    <>
      {leftOut.map(({ topics, names }) => (
        <LeftOutOfNote key={note.category} topics={topics} names={names} />
      ))}
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
        {withheld && <p>{t('withheld.marked')}</p>}
        {!of.knowsTeam && note.audience !== 'service' && note.audience !== 'profession' && (
          <p className="small">{t('notes.who.unknown')}</p>
        )}
      </WhoCanSee>
    </>
  );
}
