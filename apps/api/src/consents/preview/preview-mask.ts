import { type CasePart, type CaseReader, type CaseRow, seesRow } from '#domain/access/case-parts';
import type { CaseAnswer } from '../../young-people/case/case-reading.service.ts';

/** Rows about the case itself, which the frame opens: no category of their own, no owner. */
const ofTheCase: CaseRow = { category: 'basic', ownerServiceId: null };

const sees =
  (part: CasePart, reader: CaseReader) =>
  (row: Partial<CaseRow>): boolean =>
    seesRow(part, reader, { ...ofTheCase, ...row });

/** The hand-over note as the reader would get it: what is given, and of the restricted half only what its service receives or wrote. */
const transitionsFor = ({ transitions }: CaseAnswer, reader: CaseReader): CaseAnswer['transitions'] =>
  transitions.filter(sees('transitions', reader)).map(({ notes, receipts, ...rest }) => {
    const isSender = rest.senderServiceId === reader.serviceId;
    const isReceiver = rest.receiverServiceId === reader.serviceId;
    return {
      ...rest,
      notes: notes.filter(
        (note) =>
          sees('handOverNotes', reader)(note) &&
          (note.ownerServiceId === reader.serviceId ||
            (note.givenAt !== null && (note.half === 'open' || isReceiver))),
      ),
      receipts: isSender || isReceiver ? receipts : [],
    };
  });

const mappingsFor = ({ mappings }: CaseAnswer, reader: CaseReader): CaseAnswer['mappings'] =>
  mappings.filter(sees('mappings', reader)).map(({ answers, decisions, ...rest }) => ({
    ...rest,
    answers: answers.filter(sees('mappings', reader)),
    decisions: decisions.filter(sees('mappings', reader)),
  }));

/** Names that stand in a row but belong to another: a supporter, a guardian. Without the frame they are not there. */
const measuresFor = ({ measures }: CaseAnswer, reader: CaseReader): CaseAnswer['measures'] =>
  measures.filter(sees('measures', reader)).map(({ responsibleName, ...rest }) => ({
    ...rest,
    responsibleName:
      rest.responsibleSupporterId === null || sees('supporters', reader)({}) ? responsibleName : null,
  }));

const consentsFor = ({ consents }: CaseAnswer, reader: CaseReader): CaseAnswer['consents'] =>
  consents
    .filter(() => sees('consents', reader)({}))
    .map(({ answers, ...rest }) => ({
      ...rest,
      answers: answers.map(({ guardianName, ...one }) => ({
        ...one,
        guardianName: sees('guardians', reader)({}) ? guardianName : null,
      })),
    }));

const unheldFor = (
  { unheldFacts }: CaseAnswer,
  transitions: CaseAnswer['transitions'],
): CaseAnswer['unheldFacts'] => {
  const there = (id: string | null): boolean => id === null || transitions.some((one) => one.id === id);
  return {
    ...unheldFacts,
    offers: unheldFacts.offers.filter(({ transitionId }) => there(transitionId)),
    moves: unheldFacts.moves.filter(({ transitionId }) => there(transitionId)),
    awaited: unheldFacts.awaited.filter(({ transitionId }) => there(transitionId)),
  };
};

const teamFor = (
  answer: CaseAnswer,
  reader: CaseReader,
): Pick<CaseAnswer, 'members' | 'invitations' | 'supporters' | 'guardians' | 'readers'> => ({
  members: answer.members.filter(sees('members', reader)),
  invitations: answer.invitations.filter(({ invitedByPostId }) =>
    sees('invitations', reader)({ postId: invitedByPostId }),
  ),
  supporters: answer.supporters.filter(() => sees('supporters', reader)({})),
  guardians: answer.guardians.filter(() => sees('guardians', reader)({})),
  readers: answer.readers.filter(
    ({ serviceId }) => sees('supporters', reader)({}) || serviceId === reader.serviceId,
  ),
});

/**
 * The asker's own answer with everything taken out that the reader would not see. It can only take away: what the asker does
 * not see is not in it either. `keptBack`: own words that the young person keeps from the reader, as far as the asker knows.
 */
export const maskFor = (
  answer: CaseAnswer,
  reader: CaseReader,
  keptBack: (contributionId: string) => boolean,
): CaseAnswer => {
  const all = <T>(part: CasePart, rows: T[]): T[] => (sees(part, reader)({}) ? rows : []);
  const transitions = transitionsFor(answer, reader);
  return {
    ...answer,
    ...teamFor(answer, reader),
    followUps: all('followUps', answer.followUps),
    concerns: answer.concerns.filter(sees('concerns', reader)),
    batons: all('batons', answer.batons),
    batonOffers: all('batonOffers', answer.batonOffers),
    consents: consentsFor(answer, reader),
    sharings: all('sharings', answer.sharings),
    legalBasisUses: all('legalBasisUses', answer.legalBasisUses),
    informationGiven: all('informationGiven', answer.informationGiven),
    plan: answer.plan !== null && sees('plan', reader)(answer.plan) ? answer.plan : null,
    goals: answer.goals.filter(sees('goals', reader)),
    measures: measuresFor(answer, reader),
    planVersions: answer.planVersions.filter(sees('planVersions', reader)),
    mappings: mappingsFor(answer, reader),
    transitions,
    activities: answer.activities.filter(sees('activities', reader)),
    preparations: answer.preparations.filter(sees('preparations', reader)),
    contributions: all('contributions', answer.contributions).filter(
      ({ id, visibility }) => visibility === 'team' && !keptBack(id),
    ),
    boundDiscussions: answer.boundDiscussions.filter(
      ({ ownerServiceId }) => ownerServiceId === reader.serviceId,
    ),
    somethingHidden: answer.contributions.some(({ id }) => keptBack(id)),
    events: answer.events.filter(sees('events', reader)),
    unheldFacts: unheldFor(answer, transitions),
  };
};
