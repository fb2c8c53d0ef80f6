import { type ReactElement, useId, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { ThreadPanel } from './thread-panel.tsx';
import './threads.css';
import { useSummary } from './use-threads.ts';

export interface ThreadPlace {
  readonly youngPersonId: string;
  /** The plan, goal or measure that the conversation hangs on. */
  readonly threadId: string;
  /** What it is about, in words: for those who do not see where the button stands. */
  readonly about: string;
  /** The young person's given name, for those who work. */
  readonly name: string;
}

/** «Samtale (3), 2 nye»: the conversation opens where it belongs. */
export function ThreadButton({ youngPersonId, threadId, about, name }: ThreadPlace): ReactElement {
  const t = useSharedText();
  const id = useId();
  const { count, unread } = useSummary(youngPersonId, threadId);
  const [open, setOpen] = useState(false);
  return (
    <div className="thread">
      <button
        type="button"
        className="button button-quiet button-small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name="speech" size={18} /> {count === 0 ? t('threads.open') : t('threads.openCount', { count })}
        {unread > 0 && <span className="thread-unread">{t('threads.unread', { count: unread })}</span>}
        <span className="visually-hidden">: {about}</span>
      </button>
      <div id={id}>
        {open && <ThreadPanel youngPersonId={youngPersonId} threadId={threadId} name={name} />}
      </div>
    </div>
  );
}
