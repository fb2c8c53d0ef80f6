import { type ReactElement, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { OwnWords } from '../look/components/own-words.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useToday } from '../providers/use-session.ts';
import type { ThreadLine } from './use-threads.ts';

interface Props {
  readonly message: ThreadLine;
  readonly path: string;
  readonly name: string;
  readonly onChanged: () => Promise<void>;
}

/** A wrong message: its words go at once, that there was one stays. */
function Blank({ message, path, onChanged }: Omit<Props, 'name'>): ReactElement {
  const t = useSharedText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('threads.blank')}
      </button>
      {open && (
        <ReasonDialog
          draftKey={`message-blank-${message.id}`}
          heading={t('threads.blankHeading')}
          consequence={t('threads.blankConsequence')}
          label={t('threads.blankLabel')}
          verb={t('threads.blankVerb')}
          onReason={async (reason) => {
            await verb(`${path}/messages/${message.id}/blank`, { reason });
            await onChanged();
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** One message: who, when, what; the young person's own words on their own ground. */
export function MessageRow({ message, path, name, onChanged }: Props): ReactElement {
  const t = useSharedText();
  const today = useToday();
  const { at, byName, byService, byYoungPerson, mine, text, mentions, mentionsMe, isNew } = message;
  const other = byYoungPerson ? name : t('threads.who', { name: byName, service: byService });
  const who = mine ? t('threads.you') : other;
  const when = `${nearDate(dateInNorway(at), today)} ${clockTime(at)}`;
  return (
    <li className={isNew ? 'thread-new' : undefined}>
      <p className="small quiet">
        {t('threads.facts', { who, when })}
        {isNew && <span className="thread-unread">{t('threads.isNew')}</span>}
      </p>
      {message.blankedAt !== null && (
        <p className="quiet">{t('threads.blanked', { reason: message.blankedReason ?? '' })}</p>
      )}
      {message.blankedAt === null &&
        (byYoungPerson ? <OwnWords words={text} /> : <p className="thread-text">{text}</p>)}
      {mentions.length > 0 && (
        <p className="small">
          {t(mentionsMe ? 'threads.mentionsYou' : 'threads.mentions', { who: mentions.join(', ') })}
        </p>
      )}
      {mine && message.blankedAt === null && <Blank message={message} path={path} onChanged={onChanged} />}
    </li>
  );
}
