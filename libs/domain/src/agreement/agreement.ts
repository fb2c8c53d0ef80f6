import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** What two organisations are to each other, and the article of the data protection regulation that asks for it. */
export const agreementKinds = {
  joint_controllers: { article: 26 },
  separate_controllers: { article: 24 },
  processor: { article: 28 },
} as const satisfies Record<string, { article: number }>;

export type AgreementKind = keyof typeof agreementKinds;
export const allAgreementKinds: readonly AgreementKind[] = keysOf(agreementKinds);

/** So long before an agreement ends, the privacy officer is told. */
export const noticeDays = 60;

interface Period {
  readonly from: IsoDate;
  /** The last day; null when it goes on. */
  readonly until: IsoDate | null;
}

interface Making extends Period {
  readonly organisationId: string;
  readonly otherOrganisationId: string;
  readonly covers: string;
  readonly signedBy: string;
  readonly reference: string;
}

const makeRules = {
  same_organisation: ({ organisationId, otherOrganisationId }) => organisationId === otherOrganisationId,
  covers_missing: ({ covers }) => isBlank(covers),
  signed_by_missing: ({ signedBy }) => isBlank(signedBy),
  reference_missing: ({ reference }) => isBlank(reference),
  ends_before_it_begins: ({ from, until }) => until !== null && until < from,
} as const satisfies BlockerRules<Making>;

export const makeBlockers = (facts: Making) => blockersIn(makeRules, facts);
export const requireMayMake = (facts: Making): void => {
  requireNothingIn(makeBlockers(facts));
};

interface Ending extends Period {
  readonly reason: string;
  readonly lastDay: IsoDate;
  readonly today: IsoDate;
  readonly ended: boolean;
}

const endRules = {
  already_ended: ({ ended, until, today }) => ended || (until !== null && until < today),
  reason_missing: ({ reason }) => isBlank(reason),
  ends_in_the_past: ({ lastDay, today }) => lastDay < today,
  ends_before_it_begins: ({ lastDay, from }) => lastDay < from,
  ends_later_than_agreed: ({ lastDay, until }) => until !== null && lastDay > until,
} as const satisfies BlockerRules<Ending>;

export const endBlockers = (facts: Ending) => blockersIn(endRules, facts);
export const requireMayEnd = (facts: Ending): void => {
  requireNothingIn(endBlockers(facts));
};

export type AgreementStanding = 'coming' | 'valid' | 'ends_soon' | 'ended';

/** Where an agreement stands on a day. */
export const standingOf = ({ from, until }: Period, today: IsoDate): AgreementStanding => {
  if (until !== null && until < today) return 'ended';
  if (from > today) return 'coming';
  return until !== null && until <= addDays(today, noticeDays) ? 'ends_soon' : 'valid';
};

export type AgreementWarning = 'missing' | 'ends_soon';

const saysOf: Readonly<Record<AgreementStanding, AgreementWarning | null>> = {
  coming: 'missing',
  valid: null,
  ends_soon: 'ends_soon',
  ended: 'missing',
};

/** What to warn of for two who share, by all their agreements; null when one is valid for long. It never stops anything (G10). */
export const warningOf = (agreements: readonly Period[], today: IsoDate): AgreementWarning | null => {
  const says = agreements.map((one) => saysOf[standingOf(one, today)]);
  if (says.includes(null)) return null;
  return says.includes('ends_soon') ? 'ends_soon' : 'missing';
};
