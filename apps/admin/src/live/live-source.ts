import { EventReader, type LiveEvent } from './live-event.ts';

const firstWait = 1_000;
const longestWait = 30_000;
/** The server gives a sign of life every 20 seconds: without one for so long the line is dead. */
const silence = 50_000;

type Tell = (event: LiveEvent) => void;

/** Listens until `gone` or until the session is over; a line that is cut is taken up again. */
export async function listen(tell: Tell, gone: AbortSignal): Promise<void> {
  let wait = firstWait;
  while (!gone.aborted) {
    const outcome = await once(tell, gone);
    if (outcome === 'over') return;
    wait = outcome === 'heard' ? firstWait : Math.min(wait * 2, longestWait);
    await pause(wait * (0.5 + Math.random()), gone);
  }
}

const pause = (milliseconds: number, gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    gone.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** One connection: `heard` when it told something before it was cut, `over` when the session is. */
async function once(tell: Tell, gone: AbortSignal): Promise<'heard' | 'nothing' | 'over'> {
  const line = new AbortController();
  const cut = (): void => {
    line.abort();
  };
  gone.addEventListener('abort', cut);
  try {
    const response = await fetch('/api/live', {
      credentials: 'same-origin',
      headers: { accept: 'text/event-stream', 'x-unattended': 'yes' },
      signal: line.signal,
    });
    if (response.status === 401) {
      tell({ event: 'ended' });
      return 'over';
    }
    return response.ok && response.body !== null ? await follow(response.body, tell, cut) : 'nothing';
  } catch {
    // cut off: it is taken up again
    return 'nothing';
  } finally {
    gone.removeEventListener('abort', cut);
  }
}

async function follow(
  body: ReadableStream<Uint8Array>,
  tell: Tell,
  cut: () => void,
): Promise<'heard' | 'nothing' | 'over'> {
  const since = Date.now();
  const words = new TextDecoder();
  const reader = body.getReader();
  const events = new EventReader();
  let heard = false;
  for (;;) {
    const timer = setTimeout(cut, silence);
    const { done, value } = await reader.read().finally(() => {
      clearTimeout(timer);
    });
    if (done) return heard ? 'heard' : 'nothing';
    for (const event of events.read(words.decode(value, { stream: true }))) {
      heard = true;
      tell(event.event === 'begin' ? { ...event, since } : event);
      if (event.event === 'ended') return 'over';
    }
  }
}
