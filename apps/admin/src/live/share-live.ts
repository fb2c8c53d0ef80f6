import type { LiveEvent } from './live-event.ts';
import { listen } from './live-source.ts';

const name = 'laget-live';

const isEvent = (value: unknown): value is LiveEvent =>
  typeof value === 'object' && value !== null && 'event' in value && typeof value.event === 'string';

/**
 * One stream for all windows of a browser, which has few connections to give: the window that holds the lock listens and tells
 * the others; when it is closed, the next one does. A browser without locks has a stream for each window.
 */
export function shareLive(heard: (event: LiveEvent) => void): () => void {
  const gone = new AbortController();
  const others = new BroadcastChannel(name);
  others.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isEvent(data)) heard(data);
  });
  const lead = (): Promise<void> =>
    listen((event) => {
      if (gone.signal.aborted) return;
      heard(event);
      others.postMessage(event);
    }, gone.signal);
  if ('locks' in navigator)
    navigator.locks.request(name, { signal: gone.signal }, lead).catch(() => {
      // given up before it was this window's turn
    });
  else void lead();
  return () => {
    gone.abort();
    others.close();
  };
}
