import { request } from '../providers/api-client.ts';
import { Problem } from '../providers/problem.ts';
import { wasLost } from '../providers/repeat-key.ts';
import type { Became } from './unsent-box.ts';
import type { UnsentRequest } from './unsent-request.ts';

/** Sends with the first key. That it was carried out before is as good as now; what is our own fault is tried again. */
export async function sendUnsent({ path, body, key }: UnsentRequest): Promise<Became> {
  wasLost(path, { body }, key);
  try {
    await request('POST', path, { body });
    return 'sent';
  } catch (error) {
    if (!(error instanceof Problem)) return 'no-answer';
    if (error.code === 'already-done') return 'sent';
    if (error.code === 'offline' || error.status >= 500 || error.status === 429) return 'no-answer';
    return error.code;
  }
}
