import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** What a controller can decide about its own part of the case. */
export const archiveDecisions = {
  transfer: { packs: true },
  nothing_kept: { packs: false },
} as const satisfies Record<string, { packs: boolean }>;

export type ArchiveDecision = keyof typeof archiveDecisions;
export const allArchiveDecisions: readonly ArchiveDecision[] = keysOf(archiveDecisions);

/** Why an erasure is opened: the young person asks, the case has been closed for as long as the law asks it to be kept, or a guardian has asked on paper and has been given a yes. */
export const erasureCauses = ['request', 'retention', 'guardian'] as const satisfies readonly string[];
export type ErasureCause = (typeof erasureCauses)[number];

/** Facts about the case, as they are today. The database asks the same before it lets anybody be erased. */
export interface Standing {
  readonly followUpOpen: boolean;
  readonly restricted: boolean;
  readonly emergencyOpen: boolean;
  readonly handOverOpen: boolean;
  readonly reportOpen: boolean;
  readonly decisionMissing: boolean;
  readonly packageMissing: boolean;
  readonly receiptMissing: boolean;
}

/** What stops an erasure, by name, whoever asks. */
const stops = {
  follow_up_open: ({ followUpOpen }) => followUpOpen,
  restricted: ({ restricted }) => restricted,
  emergency_open: ({ emergencyOpen }) => emergencyOpen,
  hand_over_open: ({ handOverOpen }) => handOverOpen,
  report_open: ({ reportOpen }) => reportOpen,
} as const satisfies BlockerRules<Standing>;

export const stopsOf = (standing: Standing) => blockersIn(stops, standing);

/** What must be done before anybody can say yes. */
const undone = {
  ...stops,
  decision_missing: ({ decisionMissing }) => decisionMissing,
  package_missing: ({ packageMissing }) => packageMissing,
  receipt_missing: ({ receiptMissing }) => receiptMissing,
} as const satisfies BlockerRules<Standing>;

interface Opening {
  readonly open: boolean;
  /** It is a request, for erasure, and nobody has answered; or one on paper, and the answer is yes. */
  readonly asked: boolean;
  readonly retentionEnded: boolean;
}

const openRules = {
  already_open: ({ open }) => open,
  nothing_to_open_on: ({ asked, retentionEnded }) => !asked && !retentionEnded,
} as const satisfies BlockerRules<Opening>;

export const openBlockers = (facts: Opening) => blockersIn(openRules, facts);
export const requireMayOpen = (facts: Opening): void => {
  requireNothingIn(openBlockers(facts));
};

interface Deciding {
  readonly standing: Standing;
  readonly isController: boolean;
  readonly decided: boolean;
  readonly reason: string;
}

const decideRules = {
  not_a_controller: ({ isController }) => !isController,
  already_decided: ({ decided }) => decided,
  reason_missing: ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<Deciding>;

/** A package is made of a case in which nobody writes any more, so what stops an erasure stops this too. */
export const decideBlockers = (facts: Deciding) => [
  ...stopsOf(facts.standing),
  ...blockersIn(decideRules, facts),
];
export const requireMayDecide = (facts: Deciding): void => {
  requireNothingIn(decideBlockers(facts));
};

interface Acknowledging {
  readonly packed: boolean;
  readonly acknowledged: boolean;
  readonly reference: string;
}

const acknowledgeRules = {
  package_missing: ({ packed }) => !packed,
  already_acknowledged: ({ acknowledged }) => acknowledged,
  reference_missing: ({ reference }) => isBlank(reference),
} as const satisfies BlockerRules<Acknowledging>;

export const acknowledgeBlockers = (facts: Acknowledging) => blockersIn(acknowledgeRules, facts);
export const requireMayAcknowledge = (facts: Acknowledging): void => {
  requireNothingIn(acknowledgeBlockers(facts));
};

interface Approving {
  readonly standing: Standing;
  readonly userId: string;
  /** Those who have approved. */
  readonly approvers: readonly string[];
}

/** Two different people: nobody approves twice, whatever posts they have. */
export const approveBlockers = ({ standing, userId, approvers }: Approving) => [
  ...blockersIn(undone, standing),
  ...(approvers.includes(userId) ? (['same_person'] as const) : []),
];
export const requireMayApprove = (facts: Approving): void => {
  requireNothingIn(approveBlockers(facts));
};

interface Ending {
  readonly reason: string;
}

const endRules = {
  reason_missing: ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<Ending>;

/** Refused or cancelled, with a reason that the young person reads. */
export const endBlockers = (facts: Ending) => blockersIn(endRules, facts);
export const requireMayEnd = (facts: Ending): void => {
  requireNothingIn(endBlockers(facts));
};

export type ErasureState = 'preparing' | 'approving' | 'waiting' | 'refused' | 'cancelled' | 'erased';

interface Where {
  readonly refused: boolean;
  readonly cancelled: boolean;
  readonly erased: boolean;
  readonly graceEndsOn: string | null;
  readonly approvals: number;
}

const states = {
  erased: ({ erased }) => erased,
  refused: ({ refused }) => refused,
  cancelled: ({ cancelled }) => cancelled,
  waiting: ({ graceEndsOn }) => graceEndsOn !== null,
  approving: ({ approvals }) => approvals > 0,
} as const satisfies BlockerRules<Where>;

/** Where it stands, for all who read it. */
export const stateOf = (where: Where): ErasureState => blockersIn(states, where)[0] ?? 'preparing';
