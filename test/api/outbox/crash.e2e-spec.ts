import { expect, test } from '@jest/globals';
import { crashTheReminders } from '../../outbox-crash/reminders.ts';
import { crashTheOutbox } from '../../outbox-crash/rounds.ts';
import { freshDatabase } from '../../support/database.ts';
import { sealPlaces } from '../../support/seal-places.ts';

test('R03 kill -9 of the process that sends, at each moment: everybody is told exactly once', async () => {
  const database = await freshDatabase();
  try {
    const { kills, receivers, counts, states } = await crashTheOutbox({ ...database, ...sealPlaces() }, 6, 2);
    expect(kills).toEqual({ 'while it talks': 1, 'before the answer': 1, 'after the answer': 1 });
    expect(receivers).toBe(6);
    expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
    expect(Object.keys(states).filter((state) => state !== 'sent' && state !== 'unsure')).toEqual([]);
  } finally {
    await database.drop();
  }
}, 120_000);

/** `npm run remind:crash` kills it again and again. */
test('R03 kill -9 of a run of reminders, in the middle: everybody has every date once, in one message', async () => {
  const database = await freshDatabase();
  try {
    const { killedAfter, written, messages } = await crashTheReminders(
      { ...database, ...sealPlaces() },
      6,
      1,
    );
    expect(killedAfter).toEqual([3]);
    expect(written).toEqual([2, 2, 2, 2, 2, 2]);
    expect(messages).toEqual([1, 1, 1, 1, 1, 1]);
  } finally {
    await database.drop();
  }
}, 120_000);
