import { keepRequests, keptRequests } from './kept-requests.ts';
import { sendUnsent } from './send-unsent.ts';
import { UnsentBox } from './unsent-box.ts';

const boxes = new Map<string, UnsentBox>();

const made = (userId: string): UnsentBox =>
  new UnsentBox({
    read: () => keptRequests(userId),
    write: (list) => keepRequests(userId, list),
    send: sendUnsent,
    alone: (what, work) => navigator.locks.request(`laget.unsent.${what}`, work),
    now: () => Date.now(),
  });

/** The one box of a user in this window. */
export function boxOf(userId: string): UnsentBox {
  const box = boxes.get(userId) ?? made(userId);
  boxes.set(userId, box);
  return box;
}
