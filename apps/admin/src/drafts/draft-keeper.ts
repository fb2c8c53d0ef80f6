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

/** The text to go on with: what waits on the device, else what the server has, else nothing. */
export async function resumeDraft(userId: string, key: string): Promise<Draft & { waits: boolean }> {
  const waiting = await keptText(userId, key);
  if (waiting !== undefined) return { text: waiting, waits: true };
  try {
    const { data } = await read<Draft | undefined>(path(key));
    return {
      text: data?.text ?? '',
      waits: false,
      ...(data?.savedAt === undefined ? {} : { savedAt: data.savedAt }),
    };
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return { text: '', waits: false };
    throw error;
  }
}

/**
 * Sends a text. When it takes long (no net, session ended) it is kept on the device meanwhile; when it has arrived the
 * kept one is deleted. Answers when it was saved, ISO 8601.
 */
export async function sendDraft(userId: string, key: string, text: string): Promise<string> {
  const patience = setTimeout(() => {
    void keepText(userId, key, text);
  }, patienceMilliseconds);
  try {
    const { data } = await verb<{ savedAt?: string } | undefined>(path(key), { text }, undefined, 'PUT');
    await forgetText(userId, key);
    return data?.savedAt ?? new Date().toISOString();
  } catch (error) {
    await keepText(userId, key, text);
    throw error;
  } finally {
    clearTimeout(patience);
  }
}

/** The text has become something else (a goal, a note): the draft is no longer needed anywhere. */
export async function dropDraft(userId: string, key: string): Promise<void> {
  await forgetText(userId, key);
  await verb(path(key), undefined, undefined, 'DELETE');
}
