import { read, saveText, verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { versionTag } from '../providers/version-tag.ts';
import { keptFrom } from './kept-draft.ts';
import { forgetText, keepText, keptText } from './kept-text.ts';

/** Where the newest text is. `kept`: on the device, not yet sent. */
export type DraftPlace = 'server' | 'kept' | 'sending';

/** A draft as the server has it; `version` null: there is none. */
export interface StoredDraft {
  readonly text: string;
  /** A text that was not chosen. */
  readonly aside: string;
  readonly version: number | null;
  readonly savedAt?: string;
}

/** What was written, and what the server said when it was begun: a text that has changed there since is not written over. */
export interface Written {
  readonly text: string;
  readonly base: string;
  readonly version: number | null;
  /** Left out: as it is there. */
  readonly aside?: string;
}

const path = (key: string): string => `/drafts/${encodeURIComponent(key)}`;
const patienceMilliseconds = 2000;
const tagOf = (version: number | null): string | undefined =>
  version === null ? undefined : versionTag(version);
const isMoved = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 412 || error.status === 428);

/** How a draft reaches the server and the device. */
export interface DraftKeeper {
  readonly read: () => Promise<StoredDraft>;
  /** What lay on the device and has not been sent. */
  readonly waiting: () => Promise<Pick<Written, 'text' | 'base'> | undefined>;
  readonly keep: (written: Pick<Written, 'text' | 'base'>) => Promise<void>;
  /** Sends a text; `moved`: it was written on in another window meanwhile, and stands there as it was. */
  readonly send: (written: Written) => Promise<StoredDraft | 'moved'>;
  /** Throws the draft away, unless it has been written on since `version`. */
  readonly drop: (version: number | null) => Promise<void>;
}

type Saved = Omit<StoredDraft, 'version'> & { readonly version?: number };
const stored = (saved: Partial<Saved> | undefined): StoredDraft => ({
  ...saved,
  text: saved?.text ?? '',
  aside: saved?.aside ?? '',
  version: saved?.version ?? null,
});

async function readDraft(key: string): Promise<StoredDraft> {
  try {
    return stored((await read<Saved | undefined>(path(key))).data);
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return stored(undefined);
    throw error;
  }
}

const keepOn = (userId: string, key: string, { text, base }: Pick<Written, 'text' | 'base'>): Promise<void> =>
  keepText(userId, key, JSON.stringify({ text, base }));

/** When it takes long (no net, session ended) the text is kept on the device; when it has arrived the kept one is deleted. */
async function send(userId: string, key: string, written: Written): Promise<StoredDraft | 'moved'> {
  const { text, aside, version } = written;
  let keeping: Promise<void> = Promise.resolve();
  const patience = setTimeout(() => {
    keeping = keepOn(userId, key, written);
  }, patienceMilliseconds);
  try {
    const body = aside === undefined ? { text } : { text, aside };
    const saved = await saveText<Saved | undefined>(path(key), body, tagOf(version));
    clearTimeout(patience);
    await keeping;
    await forgetText(userId, key);
    return stored(saved);
  } catch (error) {
    clearTimeout(patience);
    await keepOn(userId, key, written);
    if (isMoved(error)) return 'moved';
    throw error;
  }
}

async function drop(userId: string, key: string, version: number | null): Promise<void> {
  await forgetText(userId, key);
  if (version === null) return;
  try {
    await verb(path(key), undefined, tagOf(version), 'DELETE');
  } catch (error) {
    if (!isMoved(error)) throw error;
  }
}

/** The keeper of one user's text in one place. */
export const keeperOf = (userId: string, key: string): DraftKeeper => ({
  read: () => readDraft(key),
  waiting: async () => keptFrom(await keptText(userId, key)),
  keep: (written) => keepOn(userId, key, written),
  send: (written) => send(userId, key, written),
  drop: (version) => drop(userId, key, version),
});
