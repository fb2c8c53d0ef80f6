import { addDays, type IsoDate } from '#domain/calendar/date';
import type { ServiceKind } from '#domain/service/service-kinds';
import { holderAt, membersAt, seesBasic, statusAt } from '../case/as-of.ts';
import { offerBaton } from '../case/baton.ts';
import { giveConsent } from '../case/consent.ts';
import { invite } from '../case/invite.ts';
import { momentOf, type Moment } from '../random/moments.ts';
import { workday } from '../story/days.ts';
import { askedOf } from './consents.ts';
import type { Pace } from './pace.ts';
import { batonReasons, inviteReasons } from './words.ts';

const late: readonly ServiceKind[] = [
  'youth_work',
  'housing',
  'coordination',
  'nav',
  'child_welfare',
  'school_health',
];

/** A new service is asked these days, after the young person has said yes to it. */
const inviteLately = (pace: Pace, at: Moment, on: IsoDate): void => {
  const { file, serviceOf } = pace;
  const service = serviceOf(file.dice.pick(late), on);
  if (file.openings.some((one) => one.service.id === service.id)) return;
  const by = holderAt(file, at);
  giveConsent(file, {
    ...askedOf(pace, at, by),
    services: [service],
    categories: ['basic'],
    purpose: `At ${service.key} kan bli med i laget.`,
  });
  invite(file, { at, by, service, reason: file.dice.pick(inviteReasons), basis: 'consent' });
};

/** The baton is offered to another on the team, who has not answered; after ten working days nobody really has it. */
const offerLately = ({ file }: Pace, at: Moment): void => {
  const by = holderAt(file, at);
  const to = membersAt(file, at).find(
    (post) => post.id !== by.id && post.leftOn === null && seesBasic(file, post.service, at),
  );
  if (to !== undefined) offerBaton(file, to, at, file.dice.pick(batonReasons));
};

/** What waits for an answer today. */
export const inventLately = (pace: Pace): void => {
  const { file, frame } = pace;
  const { dice, today } = file;
  const on = workday(addDays(today, -dice.whole(2, 26)), today);
  const at = momentOf(on, 978);
  if (frame.phase !== 'active' || frame.start > addDays(today, -60) || statusAt(file, at) !== 'active')
    return;
  const holder = holderAt(file, at);
  if (holder.leftOn !== null || !seesBasic(file, holder.service, at)) return;
  const offerWaits = file.batonOffers.some(({ answer }) => answer === null);
  const what = dice.roll();
  if (what < 0.12) inviteLately(pace, at, on);
  else if (what < 0.2 && !offerWaits) offerLately(pace, at);
};
