import { type ReactElement, useEffect } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import { MessageRow } from './message-row.tsx';
import type { ThreadPlace } from './thread-button.tsx';
import { type Thread, threadOf, useThreadsAgain } from './use-threads.ts';
import { WriteMessage } from './write-message.tsx';

type Props = Omit<ThreadPlace, 'about'>;

/** Whoever is on the team and can read what it hangs on, and the young person: nobody else. */
function Readers({ thread, name }: { thread: Thread; name: string }): ReactElement {
  const t = useSharedText();
  const others = thread.readers.filter(({ me }) => !me).map((reader) => reader.name);
  const isTeam = others.length < thread.readers.length;
  const who = [...others, ...(isTeam ? [name] : [])].join(', ');
  return <WhoCanSee who={who === '' ? t('threads.you') : t('threads.seenBy', { who })} />;
}

/** The conversation: what was said, oldest first, and a place to say something. What is new is marked until it is read again. */
export function ThreadPanel({ youngPersonId, threadId, name }: Props): ReactElement {
  const t = useSharedText();
  const path = threadOf(youngPersonId, threadId);
  const again = useThreadsAgain(youngPersonId);
  const { data, error, refetch } = useRead<Thread>(path);
  const unseen = data?.data.messages.some(({ isNew }) => isNew) === true;
  const newest = data?.data.messages.at(-1)?.id;
  useEffect(() => {
    if (!unseen) return;
    // what is new was shown: the mark beside the button goes when the panel is read anew
    void verb(`${path}/seen`);
  }, [path, unseen, newest]);
  if (data === undefined)
    return error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />;
  const thread = data.data;
  return (
    <div className="thread-panel">
      {thread.messages.length === 0 && <p className="quiet">{t('threads.empty')}</p>}
      <ul className="thread-messages">
        {thread.messages.map((message) => (
          <MessageRow key={message.id} message={message} path={path} name={name} onChanged={again} />
        ))}
      </ul>
      <WriteMessage youngPersonId={youngPersonId} threadId={threadId} thread={thread} onSent={again} />
      <Readers thread={thread} name={name} />
    </div>
  );
}
