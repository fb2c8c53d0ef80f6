import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { useSession } from '../providers/use-session.ts';
import { whetherItIsOver } from '../providers/sign-in-calls.ts';
import { isWriting } from './is-writing.ts';
import type { LiveEvent } from './live-event.ts';
import { readAbout, readEverything } from './read-anew.ts';
import { shareLive } from './share-live.ts';

/** A sign-in that was renewed here has its new cookie by then. */
const renewalMilliseconds = 1_500;

const askWhetherItIsOver = (): void => {
  whetherItIsOver().catch(() => {
    // signed out meanwhile
  });
};

/**
 * Keeps what is shown as it is on the server: read again when something changes. While somebody is writing nothing moves under
 * the text: a quiet line says that there is something new.
 */
export function ChangedNotice(): ReactElement {
  const t = useSharedText();
  const session = useSession();
  const signedIn = session.status === 'in' || session.status === 'stale' ? session.csrfToken : undefined;
  const [waits, setWaits] = useState(false);
  const waiting = useRef<(() => void)[]>([]);
  const show = (): void => {
    for (const read of waiting.current.splice(0)) read();
    setWaits(false);
  };
  useEffect(() => {
    if (signedIn === undefined) return undefined;
    const unlessWriting = (read: () => void): void => {
      if (!isWriting()) {
        for (const before of waiting.current.splice(0)) before();
        setWaits(false);
        read();
        return;
      }
      waiting.current.push(read);
      setWaits(true);
    };
    const heard = ({ event, youngPersonId, since = 0 }: LiveEvent): void => {
      if (event === 'sight') readAbout(youngPersonId, true);
      if (event === 'ended') setTimeout(askWhetherItIsOver, renewalMilliseconds);
      if (event === 'begin') readEverything(since);
      if (event === 'changed')
        unlessWriting(() => {
          readAbout(youngPersonId, false);
        });
    };
    return shareLive(heard);
  }, [signedIn]);
  return (
    <div role="status">
      {waits && (
        <p className="live-notice no-print">
          {t('look.live.changed')}
          <button type="button" className="button button-second button-small" onClick={show}>
            {t('look.live.show')}
          </button>
        </p>
      )}
    </div>
  );
}
