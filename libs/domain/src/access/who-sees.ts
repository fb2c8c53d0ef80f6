import type { Category } from '../category/categories.ts';
import type { FollowUpStatus } from '../follow-up/statuses.ts';
import type { Role } from '../roles/roles.ts';
import { caseParts, type CasePart, type CaseReader, type CaseRow, seesRow } from './case-parts.ts';
import { type Grant, nothingHidden } from './reader.ts';

/** What opens a category to a service: a consent, or the law. */
export type GrantedBy = 'consent' | 'statute';

interface TeamGrant {
  readonly category: Category;
  readonly by: GrantedBy;
  readonly id: string;
}

/** Somebody on the team today, with what decides what that person sees. */
export interface TeamReader {
  readonly postId: string;
  readonly serviceId: string;
  readonly role: Role;
  readonly holder: boolean;
  /** Something shuts this person out of the whole case. */
  readonly shutOut: boolean;
  readonly grants: readonly TeamGrant[];
  /** Shared with the service, but the consent leaves this person out. */
  readonly leftOut: readonly Category[];
}

export type SeenBecause = 'own_service' | 'consent' | 'statute' | 'receiver' | 'own_row' | 'baton';
export type UnseenBecause = 'shut_out' | 'left_out' | 'paused' | 'not_shared';

/** A row of a section of the case, before or after it is written. */
export interface CaseRecord {
  readonly part: CasePart;
  readonly row: CaseRow;
}

/** The facts of somebody on the team, to ask the rules with. */
export const caseReaderOf = (one: TeamReader, followUpStatus: FollowUpStatus): CaseReader => ({
  serviceId: one.serviceId,
  postId: one.postId,
  facts: {
    ...nothingHidden,
    role: one.role,
    relation: one.shutOut ? 'none' : 'member',
    holder: one.holder,
    grants: one.grants.map(({ category, by, id }) => ({ category, basis: `${by}:${id}` })),
    followUpStatus,
    sharedWithGuardian: false,
  },
});

/** The category whose sharing opens the row: the frame's is «basic», whatever the row is about. */
const openedBy = ({ part, row }: CaseRecord): Category =>
  caseParts[part] === 'frame' || caseParts[part] === 'frame-or-own' ? 'basic' : row.category;

const grantFor = (record: CaseRecord, { facts }: CaseReader): Grant | undefined =>
  facts.followUpStatus === 'active'
    ? facts.grants.find(({ category }) => category === openedBy(record))
    : undefined;

/** Why somebody sees the row; null when not. */
export const whySees = (record: CaseRecord, reader: CaseReader): SeenBecause | null => {
  const { part, row } = record;
  if (!seesRow(part, reader, row)) return null;
  if (row.ownerServiceId === reader.serviceId) return 'own_service';
  const grant = grantFor(record, reader);
  if (grant !== undefined) return grant.basis.startsWith('statute:') ? 'statute' : 'consent';
  if (row.receiverServiceId === reader.serviceId) return 'receiver';
  return row.postId === reader.postId ? 'own_row' : 'baton';
};

const whyNot = (record: CaseRecord, one: TeamReader, status: FollowUpStatus): UnseenBecause => {
  if (one.shutOut) return 'shut_out';
  if (one.leftOut.includes(openedBy(record))) return 'left_out';
  return status === 'active' ? 'not_shared' : 'paused';
};

export interface WhoSees<Reader extends TeamReader> {
  readonly sees: readonly (Reader & { readonly why: SeenBecause })[];
  readonly seesNot: readonly (Reader & { readonly why: UnseenBecause })[];
}

/** Everybody known on the team, in the order given: who sees the row and who does not, each with why. */
export const whoSees = <Reader extends TeamReader>(
  record: CaseRecord,
  team: readonly Reader[],
  status: FollowUpStatus,
): WhoSees<Reader> => {
  const answers = team.map((one) => ({ one, why: whySees(record, caseReaderOf(one, status)) }));
  return {
    sees: answers.flatMap(({ one, why }) => (why === null ? [] : [{ ...one, why }])),
    seesNot: answers.flatMap(({ one, why }) =>
      why === null ? [{ ...one, why: whyNot(record, one, status) }] : [],
    ),
  };
};
