import { contribute, lookAtOwnPage, useContribution } from '../case/voice.ts';
import { readings } from '../case/readings.ts';
import { statusAt } from '../case/as-of.ts';
import { momentOf } from '../random/moments.ts';
import type { Pace } from './pace.ts';
import { comments, usedHows } from './words.ts';

/** What the young person wrote, and who read the case on ordinary days. */
export const inventVoice = (pace: Pace): void => {
  const { file, frame, after, worker, hour } = pace;
  const { dice, person } = file;
  for (let on = after(frame.start, 20, 90); on !== null; on = after(on, 90, 240)) readings(file, on);
  if (person.userId === null) return;
  for (let on = after(frame.start, 20, 120); on !== null; on = after(on, 80, 400)) {
    const at = momentOf(on, 19 * 60);
    lookAtOwnPage(file, at);
    if (statusAt(file, at) !== 'active') return;
    const row = contribute(file, {
      at,
      kind: dice.pick(['comment', 'question', 'goal']),
      text: dice.pick(comments),
      visibility: dice.chance(0.9) ? 'team' : 'only_me',
    });
    const used = row.visibility === 'team' && dice.chance(0.85) ? after(on, 1, 10) : null;
    const usedAt = used === null || used <= on ? null : hour(used);
    const by = usedAt === null ? null : worker(usedAt);
    if (usedAt !== null && by !== null) useContribution(file, row, by, usedAt, dice.pick(usedHows));
  }
};
