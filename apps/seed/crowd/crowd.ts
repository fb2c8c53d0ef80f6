import { ageOn } from '#domain/calendar/age';
import { openCase, type Telling } from '../case/open-case.ts';
import { numberVersions } from '../case/plan.ts';
import { inventName } from '../person/names.ts';
import { inventGuardians } from '../person/new-person.ts';
import { diceOf } from '../random/dice.ts';
import { inventActivities } from './activities.ts';
import { inventBackground } from './background.ts';
import { inventBaton } from './baton.ts';
import { inventConsents } from './consents.ts';
import { inventEnd } from './ending.ts';
import { inventFrame } from './frame.ts';
import { inventLately } from './lately.ts';
import { inventMappings } from './mappings.ts';
import { paceOf } from './pace.ts';
import { inventPlan } from './plan.ts';
import { inventRegistration } from './registration.ts';
import { inventTeamWork } from './team.ts';
import { inventTransition } from './transitions.ts';
import { inventVoice } from './voice.ts';

/** One of the many: everything about this young person follows from the seed number and `index`. */
export const tellCrowd = (telling: Telling, seed: number, index: number): void => {
  const dice = diceOf(seed, index + 1000);
  const frame = inventFrame(telling.today, dice);
  const name = inventName(dice);
  const file = openCase(telling, dice, {
    name,
    birthDate: frame.birthDate,
    place: frame.place,
    since: frame.start,
    username: frame.phase !== 'registered' && dice.chance(0.45) ? `ungdom-${String(index)}` : null,
    guardians: ageOn(frame.birthDate, frame.start) < 18 ? inventGuardians(dice, name.familyName) : [],
    hasNumber: dice.chance(name.language === 'nb' ? 0.98 : 0.85),
  });
  const pace = paceOf(file, frame);
  inventRegistration(pace);
  inventActivities(pace);
  if (frame.phase === 'registered') return;
  inventConsents(pace);
  inventTeamWork(pace);
  inventBaton(pace);
  inventMappings(pace);
  inventPlan(pace);
  inventTransition(pace);
  inventVoice(pace);
  inventLately(pace);
  inventEnd(pace);
  inventBackground(pace, diceOf(index, seed));
  numberVersions(file);
};
