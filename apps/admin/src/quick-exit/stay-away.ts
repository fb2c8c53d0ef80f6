import { wipeDevice } from '../drafts/wipe-device.ts';
import { cameBack, isOut, leaving, wasLeft } from './left.ts';
import { neutralPage } from './neutral-page.ts';

const cameByBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward');

/** The page may come back as it was, out of the browser's memory. */
const watchBack = (): void => {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && wasLeft()) window.location.replace(neutralPage);
  });
};

const tokenIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'csrfToken' in body && typeof body.csrfToken === 'string'
    ? body.csrfToken
    : undefined;

/** Whoever left in a hurry without net is still signed in there: that ends before anything is drawn. */
async function finishLeaving(userId: string): Promise<void> {
  if (userId !== '') await wipeDevice(userId);
  const asked = await fetch('/api/session', { headers: { accept: 'application/json' } });
  const body: unknown = asked.ok ? await asked.json() : undefined;
  const token = tokenIn(body);
  if (token !== undefined)
    await fetch('/api/session', { method: 'DELETE', headers: { 'x-csrf-token': token } });
  isOut();
}

/** Before anything is drawn. False: this window was left, and goes away again. */
export async function mayBeShown(): Promise<boolean> {
  watchBack();
  if (wasLeft() && cameByBack()) {
    window.location.replace(neutralPage);
    return false;
  }
  cameBack();
  const userId = leaving();
  if (userId !== null) await finishLeaving(userId).catch(() => undefined);
  return true;
}
