import { ageOn } from '#domain/calendar/age';
import { addDays, type IsoDate } from '#domain/calendar/date';
import type { ConcernLevel } from '#domain/concern/levels';
import { holderAt, membersAt, seesBasic } from '../case/as-of.ts';
import { changeConcern } from '../case/register.ts';
import { answerInvitation, invite } from '../case/invite.ts';
import { leave } from '../case/join.ts';
import { requestToJoin } from '../case/request-to-join.ts';
import type { Service } from '../directory/directory.ts';
import { momentOf } from '../random/moments.ts';
import { present } from '../rule/must.ts';
import type { Pace } from './pace.ts';
import { inventTold } from './registration.ts';
import { declineReasons, inviteReasons, leaveReasons, levelReasons } from './words.ts';

const activeSince = ({ file }: Pace): IsoDate | null =>
  file.statuses.find(({ status }) => status === 'active')?.at.slice(0, 10) ?? null;

/** Most say yes within the ten working days, some no, and some never answer. */
const inviteOne = ({ file, after, hour, frame }: Pace, service: Service, since: IsoDate): void => {
  const sent = after(since, 1, 6);
  if (sent === null) return;
  const at = hour(sent);
  const by = holderAt(file, at);
  if (membersAt(file, at).some((post) => post.service.id === service.id) || !seesBasic(file, service, at))
    return;
  const row = invite(file, { at, by, service, reason: file.dice.pick(inviteReasons), basis: 'consent' });
  const answered = after(sent, 1, 9);
  if (answered === null || answered > String(row.answer_by) || file.dice.chance(0.05)) return;
  const no = frame.phase !== 'closed' && file.dice.chance(0.09) ? file.dice.pick(declineReasons) : null;
  answerInvitation(file, row, file.directory.takesNext(service), momentOf(answered, 15 * 60 + 30), no);
};

const someLeave = ({ file, after }: Pace): void => {
  for (const { post, from } of file.team.slice(1)) {
    const on = file.dice.chance(0.12) ? after(from.slice(0, 10), 60, 220) : null;
    if (on !== null && post.leftOn === null && seesBasic(file, post.service, momentOf(on, 960)))
      leave(file, post, momentOf(on, 960), file.dice.pick(leaveReasons));
  }
};

/** The level follows from how many services work together. */
const raise = ({ file, after, hour }: Pace, since: IsoDate): void => {
  const on = after(since, 12, 35);
  if (on === null) return;
  const at = hour(on);
  const to = ([1, 1, 2, 3] as const)[Math.min(3, membersAt(file, at).length)] ?? 1;
  const level: ConcernLevel = to;
  if (level === file.level) return;
  const { dice } = file;
  changeConcern(file, {
    at,
    by: holderAt(file, at),
    level,
    reason: dice.pick(levelReasons),
    youngPersonTold: inventTold(dice, 0.95),
    guardiansTold:
      ageOn(file.person.birthDate, on) >= 18
        ? { told: false, whyNot: 'Ungdommen er myndig.' }
        : inventTold(dice, 0.9),
  });
};

/** Somebody else has met the same young person and would like to take part. */
const knock = ({ file, after, hour, serviceOf }: Pace, since: IsoDate): void => {
  const on = after(since, 40, 400);
  if (on === null || !file.dice.chance(0.07)) return;
  const service = serviceOf('youth_work', on);
  if (file.openings.some((one) => one.service.id === service.id)) return;
  const from = present(
    'Colleague',
    file.directory.posts.findLast((post) => post.service.id === service.id && post.leftOn === null),
  );
  const answered = file.dice.chance(0.6) ? after(on, 1, 8) : null;
  requestToJoin(file, {
    at: hour(on),
    from,
    reason: 'Vi møter ungdommen hos oss og vil gjerne være med.',
    answer:
      answered === null
        ? null
        : { at: momentOf(answered, 960), answer: 'not_now', reason: 'Ungdommen vil vente med det.' },
  });
};

/** Journey 3, many times: who was asked, who came, who left. */
export const inventTeamWork = (pace: Pace): void => {
  const since = activeSince(pace);
  if (since === null) return;
  for (const kind of pace.asked) inviteOne(pace, pace.serviceOf(kind, pace.frame.start), since);
  raise(pace, since);
  knock(pace, since);
  if (pace.frame.start < addDays(pace.file.today, -90)) someLeave(pace);
};
