import { keepText, keptText, forgetText } from '../drafts/kept-text.ts';
import { unsentKinds, type UnsentRequest } from './unsent-request.ts';

const place = 'unsent';

const isRequest = (value: unknown): value is UnsentRequest =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'path' in value &&
  'kind' in value &&
  unsentKinds.some((kind) => kind === value.kind);

const listIn = (value: unknown): readonly UnsentRequest[] => {
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all.filter(isRequest);
};

/** What waits to be sent for this user, sealed on the device with a key that cannot be taken out. */
export async function keptRequests(userId: string): Promise<readonly UnsentRequest[]> {
  const kept = await keptText(userId, place);
  return kept === undefined ? [] : listIn(JSON.parse(kept));
}

export const keepRequests = (userId: string, list: readonly UnsentRequest[]): Promise<void> =>
  list.length === 0 ? forgetText(userId, place) : keepText(userId, place, JSON.stringify(list));
