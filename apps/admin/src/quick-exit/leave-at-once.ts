import { wipeDevice } from '../drafts/wipe-device.ts';
import { sessionState } from '../providers/session.ts';
import { markLeft } from './left.ts';
import { neutralPage } from './neutral-page.ts';

/** Nobody waits longer than this for the device to forget; what is left is forgotten the next time Laget is opened. */
const patienceMilliseconds = 250;

const endSession = (csrfToken: string): Promise<unknown> =>
  fetch('/api/session', {
    method: 'DELETE',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'x-csrf-token': csrfToken },
  });

/** One press: what is shown goes, the session ends, the device forgets, and this place in the history becomes another page. */
export async function leaveAtOnce(): Promise<void> {
  const session = sessionState();
  const user = 'user' in session ? session.user : undefined;
  document.body.replaceChildren();
  document.title = 'Yr';
  markLeft(user?.id);
  const done: Promise<unknown>[] = [];
  if ('csrfToken' in session) done.push(endSession(session.csrfToken));
  if (user !== undefined) done.push(wipeDevice(user.id));
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
  await Promise.race([Promise.allSettled(done), patience]);
  window.location.replace(neutralPage);
}
