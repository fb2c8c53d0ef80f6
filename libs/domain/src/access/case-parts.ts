import type { Category } from '../category/categories.ts';
import { decide } from './decide.ts';
import type { AccessFacts } from './reader.ts';

/** One row of a case, as far as it decides who sees it. */
export interface CaseRow {
  readonly category: Category;
  readonly ownerServiceId: string | null;
  /** The post that the row is about, or that sent it: sees its own whatever is shared. */
  readonly postId?: string | null;
  /** A transition's receiver. */
  readonly receiverServiceId?: string | null;
}

/** Somebody who would read the case. */
export interface CaseReader {
  readonly facts: Omit<AccessFacts, 'permission' | 'category' | 'ownService'>;
  readonly serviceId: string;
  readonly postId: string | null;
}

type Opens = (reader: CaseReader, row: CaseRow) => boolean;

const inside: Opens = ({ facts }) =>
  decide({ ...facts, permission: 'case.read', category: null, ownService: false }).allow;
const frame: Opens = ({ facts }) =>
  decide({ ...facts, permission: 'plan.read', category: null, ownService: false }).allow;
const byRow: Opens = ({ facts, serviceId }, { category, ownerServiceId }) =>
  decide({ ...facts, permission: 'case.read', category, ownService: ownerServiceId === serviceId }).allow;
const byHolding: Opens = (reader, row) => reader.facts.holder && inside(reader, row);
const isOwn: Opens = (reader, row) =>
  reader.postId !== null && row.postId === reader.postId && inside(reader, row);
const isReceiver: Opens = (reader, row) => row.receiverServiceId === reader.serviceId && inside(reader, row);

/** What opens a row of a case → does it open it to this reader? The database says the same in its policies. */
export const openings = {
  everybody: inside,
  frame,
  'frame-or-own': (reader, row) => frame(reader, row) || isOwn(reader, row),
  row: byRow,
  'row-or-holder': (reader, row) => byRow(reader, row) || byHolding(reader, row),
  'row-or-frame': (reader, row) => byRow(reader, row) || frame(reader, row),
  handed: (reader, row) => byRow(reader, row) || byHolding(reader, row) || isReceiver(reader, row),
} as const satisfies Record<string, Opens>;

export type Opening = keyof typeof openings;

/** The sections of a case → what opens a row of each. */
export const caseParts = {
  followUps: 'everybody',
  concerns: 'row-or-holder',
  batons: 'everybody',
  batonOffers: 'everybody',
  members: 'frame-or-own',
  invitations: 'frame-or-own',
  supporters: 'frame',
  guardians: 'frame',
  consents: 'everybody',
  sharings: 'everybody',
  legalBasisUses: 'everybody',
  informationGiven: 'everybody',
  plan: 'row-or-frame',
  goals: 'row',
  measures: 'row',
  planVersions: 'row',
  mappings: 'row',
  transitions: 'handed',
  activities: 'row',
  preparations: 'row',
  handOverNotes: 'row',
  contributions: 'frame',
  events: 'row-or-holder',
} as const satisfies Record<string, Opening>;

export type CasePart = keyof typeof caseParts;

/** Does this reader see a row of that section? */
export const seesRow = (part: CasePart, reader: CaseReader, row: CaseRow): boolean =>
  openings[caseParts[part]](reader, row);
