import { addDays } from '#domain/calendar/date';
import type { ConcernLevel } from '#domain/concern/levels';
import { prolongBlockers } from '#domain/concern/change';
import type { Told } from '#domain/concern/told';
import { levelZeroDeadline } from '#domain/young-person/level-zero';
import { refuseConsent } from '../case/consent-ends.ts';
import { register } from '../case/register.ts';
import type { Post } from '../directory/directory.ts';
import type { Dice } from '../random/dice.ts';
import { must, present } from '../rule/must.ts';
import { askedOf } from './consents.ts';
import { firstThing, type Pace } from './pace.ts';
import { inventRegistering } from './team-plan.ts';
import { concernReasons, notToldYet, refusals, toldHow } from './words.ts';
import { ageOn } from '#domain/calendar/age';

const levels = { '0': 35, '1': 45, '2': 20 } as const;
const levelOf = { '0': 0, '1': 1, '2': 2 } as const satisfies Record<string, ConcernLevel>;

export const inventTold = (dice: Dice, likely: number): Told =>
  dice.chance(likely)
    ? { told: true, how: dice.pick(toldHow) }
    : { told: false, whyNot: dice.pick(notToldYet) };

/** Now and then it is somebody who has left since, and whose batons nobody has taken over. */
const registrar = ({ file, frame, serviceOf }: Pace): Post => {
  const service = serviceOf(inventRegistering(ageOn(frame.birthDate, frame.start), file.dice), frame.start);
  const leaver = file.directory.leaverOf(service);
  const wasThere = frame.phase === 'active' && frame.start < addDays(file.today, -60);
  return leaver !== null && wasThere && file.dice.chance(0.08) ? leaver : file.directory.takesNext(service);
};

/** Level 0 may be prolonged once; some wait past their day, and «Min dag» says so. */
const prolong = ({ file, frame }: Pace): void => {
  const followUp = present('Follow-up', file.followUp);
  if (file.level !== 0 || addDays(frame.start, 14) >= file.today || file.dice.chance(0.4)) return;
  const deadline = levelZeroDeadline(frame.start, true);
  const reason = 'Vi har ikke fått snakket med ungdommen ennå.';
  must('Prolong', prolongBlockers({ level: 0, prolongedBefore: 0, reason, deadline }));
  followUp.decide_by = deadline;
  followUp.prolonged_reason = reason;
};

/** Somebody sees the young person and registers; nothing is shared yet. */
export const inventRegistration = (pace: Pace): void => {
  const { file, frame, after, hour } = pace;
  const { dice } = file;
  const by = registrar(pace);
  const adult = file.person.guardians.length === 0;
  const level = levelOf[dice.weighted(levels, ['0', '1', '2'])];
  register(
    file,
    {
      at: firstThing(frame.start),
      by,
      level,
      reason: dice.pick(concernReasons),
      youngPersonTold: inventTold(dice, 0.9),
      guardiansTold: adult ? { told: false, whyNot: 'Ungdommen er myndig.' } : inventTold(dice, 0.85),
    },
    true,
  );
  if (frame.phase !== 'registered') return;
  prolong(pace);
  const asked = after(frame.start, 3, 8);
  if (asked !== null && level > 0 && dice.chance(0.4))
    refuseConsent(file, askedOf(pace, hour(asked), by), dice.pick(refusals), 30);
};
