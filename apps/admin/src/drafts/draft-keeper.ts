import { read, verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { forgetText, keepText, keptText } from './kept-text.ts';

/** Where the newest text is. `kept`: on the device, not yet sent. */
export type DraftPlace = 'server' | 'kept' | 'sending';

interface Draft {
  readonly text: string;
  readonly savedAt?: string;
}

const path = (key: string): string => `/drafts/${encodeURIComponent(key)}`;
const patienceMilliseconds = 2000;

/** How a draft reaches the server and the device. */
export interface DraftKeeper {
  /** The text to go on with; `waits`: it lay on the device and has not been sent. */
  readonly resume: () => Promise<Draft & { waits: boolean }>;
  /** Sends a text; answers when it was saved, ISO 8601. */
  readonly send: (text: string) => Promise<string>;
  readonly drop: () => Promise<void>;
}

async function resume(userId: string, key: string): Promise<Draft & { waits: boolean }> {
  const waiting = await keptText(userId, key);
  if (waiting !== undefined) return { text: waiting, waits: true };
  try {
    const { data } = await read<Draft | undefined>(path(key));
    return { ...data, text: data?.text ?? '', waits: false };
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return { text: '', waits: false };
    throw error;
  }
}

/** When it takes long (no net, session ended) the text is kept on the device; when it has arrived the kept one is deleted. */
async function send(userId: string, key: string, text: string): Promise<string> {
  let keeping: Promise<void> = Promise.resolve();
  const patience = setTimeout(() => {
    keeping = keepText(userId, key, text);
  }, patienceMilliseconds);
  try {
    const { data } = await verb<Partial<Draft> | undefined>(path(key), { text }, undefined, 'PUT');
    clearTimeout(patience);
    await keeping;
    await forgetText(userId, key);
    return data?.savedAt ?? new Date().toISOString();
  } catch (error) {
    clearTimeout(patience);
    await keepText(userId, key, text);
    throw error;
  }
}

async function drop(userId: string, key: string): Promise<void> {
  await forgetText(userId, key);
  await verb(path(key), undefined, undefined, 'DELETE');
}

/** The keeper of one user's text in one place. */
export const keeperOf = (userId: string, key: string): DraftKeeper => ({
  resume: () => resume(userId, key),
  send: (text) => send(userId, key, text),
  drop: () => drop(userId, key),
});
