import { answerBatonBlockers, offerBatonBlockers } from '#domain/baton/offer';
import type { Post } from '../directory/directory.ts';
import { dateOf, timeRange, type Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import { holderAt, isMemberAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';

/** The holder offers the baton, and keeps it until somebody has accepted it. */
export const offerBaton = (file: CaseFile, to: Post, at: Moment, reason: string): Row<'baton_offer'> => {
  const by = holderAt(file, at);
  must(
    'Offer baton',
    offerBatonBlockers({
      isHolder: true,
      toOneself: by.id === to.id,
      receiverIsMember: isMemberAt(file, to, at),
      receiverIsActive: to.leftOn === null || dateOf(at) < to.leftOn,
      alreadyOffered: file.batonOffers.some(({ answer }) => answer === null),
      reason,
    }),
  );
  const row: Row<'baton_offer'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    from_post_id: by.id,
    to_post_id: to.id,
    reason,
    offered_at: at,
    answer: null,
    answered_at: null,
    answer_reason: null,
  };
  file.book.add('baton_offer', row);
  file.batonOffers.push(row);
  happened(file, { at, by, kind: 'baton-offered', payload: { offerId: row.id, toPostId: to.id, reason } });
  log(file, { at, by, permission: 'baton.offer' });
  return row;
};

/** One holder's time ends in the same moment as the next one's begins. */
const passBaton = (file: CaseFile, to: Post, at: Moment): void => {
  const last = present('A baton', file.batons.at(-1));
  last.row.held = timeRange(last.from, at);
  const row = {
    id: file.newId(at),
    young_person_id: file.person.id,
    service_id: to.service.id,
    post_id: to.id,
    held: timeRange(at, null),
  };
  file.book.add('baton', row);
  file.batons.push({ post: to, from: at, row });
};

/** The receiver answers; only a yes moves the baton. */
export const answerBaton = (
  file: CaseFile,
  offer: Row<'baton_offer'>,
  by: Post,
  at: Moment,
  noBecause: string | null,
): void => {
  const accept = noBecause === null;
  must(
    'Answer baton',
    answerBatonBlockers({
      answeredBefore: null,
      isReceiver: offer.to_post_id === by.id,
      isMember: isMemberAt(file, by, at),
      offererHolds: holderAt(file, at).id === offer.from_post_id,
      accept,
      reason: noBecause ?? '',
    }),
  );
  offer.answer = accept ? 'accepted' : 'declined';
  offer.answered_at = at;
  offer.answer_reason = noBecause;
  log(file, { at, by, permission: 'baton.answer' });
  if (accept) passBaton(file, by, at);
  happened(file, {
    at,
    by,
    kind: accept ? 'baton-accepted' : 'baton-declined',
    payload: { offerId: offer.id, reason: noBecause },
  });
};
