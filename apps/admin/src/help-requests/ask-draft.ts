import { deviceKey } from '../drafts/device-key.ts';
import { wipeDevice } from '../drafts/wipe-device.ts';
import { type AskedForm, emptyForm } from './ask-facts.ts';

/** There is no user: one key for whoever asks from this device now. */
const owner = 'ask';
const place = 'laget.ask';
const minutes = 30;

/** Counts how often everything was forgotten: what was typed before that is not kept after it. */
let era = 0;
export const eraOfAsk = (): number => era;

interface Kept {
  readonly at: number;
  readonly iv: readonly number[];
  readonly bytes: readonly number[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && 'iv' in value && 'bytes' in value;

/** What is typed and not sent, without the identity number. */
const withoutNumber = (form: AskedForm): AskedForm => ({ ...form, number: '' });

/** Nothing is left of what was typed: the key goes first, then the text. */
export async function forgetAsk(): Promise<void> {
  era += 1;
  sessionStorage.removeItem(place);
  await wipeDevice(owner);
}

/**
 * What is typed outlives a reload of this window, for half an hour: sealed, with a key that cannot be taken out of the browser,
 * in the store that ends with the window. It is shown to nobody but whoever the server still knows as the one who asks.
 */
export async function keepAsk(form: AskedForm, typedIn: number): Promise<void> {
  if (typedIn !== era) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(withoutNumber(form)));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await deviceKey(owner), plain);
  const kept: Kept = { at: Date.now(), iv: [...iv], bytes: [...new Uint8Array(bytes)] };
  if (typedIn === era) sessionStorage.setItem(place, JSON.stringify(kept));
}

/** What was typed in this window and not sent; undefined when there is nothing, or it is too old, or the key is gone. */
export async function keptAsk(): Promise<AskedForm | undefined> {
  const text = sessionStorage.getItem(place);
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isKept(kept) || kept.at < Date.now() - minutes * 60_000) throw new Error('old');
    const iv = new Uint8Array(kept.iv);
    const sealed = new Uint8Array(kept.bytes);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await deviceKey(owner), sealed);
    const form: unknown = JSON.parse(new TextDecoder().decode(plain));
    return { ...emptyForm, ...(typeof form === 'object' ? form : {}) };
  } catch {
    await forgetAsk();
    return undefined;
  }
}
