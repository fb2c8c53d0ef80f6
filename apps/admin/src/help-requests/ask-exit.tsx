import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useTwiceEscape } from '../quick-exit/exit-button.tsx';
import { forgetAsk } from './ask-draft.ts';
import { leaveAtOnce } from '../quick-exit/leave-at-once.ts';

/** There is no session: what this browser knows of the asker goes as well, and nobody waits for it. */
function leave(): void {
  void fetch('/api/help-requests/leave', {
    method: 'POST',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: '{}',
  });
  void forgetAsk();
  void leaveAtOnce();
}

/** «Gå ut»: whoever asks for a team can leave in one press as from the own pages, or with Esc twice. */
export function AskExit(): ReactElement {
  const t = useText();
  useTwiceEscape(leave);
  return (
    <aside aria-label={t('helpRequests.exit.label')}>
      <button type="button" className="quick-exit" onClick={leave}>
        <Icon name="arrow" size={20} /> {t('helpRequests.exit.button')}
      </button>
    </aside>
  );
}
