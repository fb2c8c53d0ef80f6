import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { type GuardianKind, guardianKinds } from '../consent/guardians.ts';
import type { LawCode } from '../law/rules.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** How a guardian asked for something about a child: outside Laget, to the privacy officer. */
export const askedWays = ['letter', 'in_person', 'phone'] as const satisfies readonly string[];
export type AskedWay = (typeof askedWays)[number];

/** How the child was heard. That it could not be done is an answer too, and needs its why. */
export const heardWays = [
  'talked',
  'wrote',
  'through_another',
  'not_possible',
] as const satisfies readonly string[];
export type HeardWay = (typeof heardWays)[number];

/** What the officer can answer. */
export const allPaperAnswers = ['granted', 'refused'] as const satisfies readonly string[];
export type PaperAnswer = (typeof allPaperAnswers)[number];

interface PaperAsk {
  /** The rule in force that each answer rests on. */
  readonly law: Record<PaperAnswer, LawCode>;
  /** A yes lets a case of erasure be opened. */
  readonly opensErasure: boolean;
  /** It is about something, which has to be written down: what shall be read, or what is wrong. */
  readonly isAboutSomething: boolean;
  /** A yes is for those alone who decide for the child, and not for everybody who is close to it. */
  readonly isForThoseWhoDecide: boolean;
}

/** What a guardian can ask for about a child. */
export const paperAsks = {
  erasure: {
    law: { granted: 'erasure_for_child.erase', refused: 'erasure_for_child.keep' },
    ...{ opensErasure: true, isAboutSomething: false, isForThoseWhoDecide: false },
  },
  access: {
    law: { granted: 'access_for_child.give', refused: 'access_for_child.withhold' },
    ...{ opensErasure: false, isAboutSomething: true, isForThoseWhoDecide: true },
  },
  correction: {
    law: { granted: 'correction_for_child.correct', refused: 'correction_for_child.keep' },
    ...{ opensErasure: false, isAboutSomething: true, isForThoseWhoDecide: false },
  },
} as const satisfies Record<string, PaperAsk>;
export type PaperAsks = keyof typeof paperAsks;
export const allPaperAsks: readonly PaperAsks[] = keysOf(paperAsks);

/** What happened to a request; steps are added and never changed. */
export const paperSteps = ['heard', 'told_later', 'decided'] as const satisfies readonly string[];
export type PaperStep = (typeof paperSteps)[number];

export type PaperRequestState = 'registered' | 'heard' | PaperAnswer;

/** The child may wait at most so long to be told that somebody asked. */
export const longestUntold = { months: 6 } as const;

interface Registering {
  readonly today: IsoDate;
  readonly askedOn: IsoDate;
  readonly askerName: string;
  readonly asks: PaperAsks;
  /** What it is about; empty where everything is meant. */
  readonly wanted: string;
  /** Nobody with that number is followed up in the officer's municipalities, or nobody the officer may see. */
  readonly nobodyHere: boolean;
  /** Grown up: asks alone. */
  readonly grownUp: boolean;
  /** A guardian has asked for the same already, and has no answer. */
  readonly open: boolean;
}

const registerRules = {
  nobody_here: ({ nobodyHere }) => nobodyHere,
  asker_missing: ({ askerName }) => isBlank(askerName),
  asked_ahead: ({ askedOn, today }) => askedOn > today,
  wanted_missing: ({ asks, wanted }) => paperAsks[asks].isAboutSomething && isBlank(wanted),
  not_a_child: ({ grownUp }) => grownUp,
  already_registered: ({ open }) => open,
} as const satisfies BlockerRules<Registering>;

export const registerBlockers = (facts: Registering) => blockersIn(registerRules, facts);
export const requireMayRegister = (facts: Registering): void => {
  requireNothingIn(registerBlockers(facts));
};

interface Standing {
  readonly state: PaperRequestState;
  readonly text: string;
}

const isDecided = ({ state }: Standing): boolean => state === 'granted' || state === 'refused';

const hearRules = {
  already_decided: isDecided,
  text_missing: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<Standing>;

/** What stands in the way of writing down what the child says. More than once is fine: somebody can say something else. */
export const hearBlockers = (facts: Standing) => blockersIn(hearRules, facts);
export const requireMayHear = (facts: Standing): void => {
  requireNothingIn(hearBlockers(facts));
};

interface Deciding extends Standing {
  readonly asks: PaperAsks;
  readonly askerKind: GuardianKind;
  readonly answer: PaperAnswer;
}

const decideRules = {
  child_not_heard: ({ state }) => state === 'registered',
  not_for_this_guardian: ({ asks, askerKind, answer }) =>
    answer === 'granted' && paperAsks[asks].isForThoseWhoDecide && !guardianKinds[askerKind].mustConsent,
  ...hearRules,
} as const satisfies BlockerRules<Deciding>;

/** Nobody decides over a child's head: heard first, or why it could not be done. */
export const decideBlockers = (facts: Deciding) => blockersIn(decideRules, facts);
export const requireMayDecide = (facts: Deciding): void => {
  requireNothingIn(decideBlockers(facts));
};

interface Delaying {
  readonly today: IsoDate;
  /** The day it was written in: half a year counts from it, however often the day is moved. */
  readonly registeredOn: IsoDate;
  readonly until: IsoDate;
  readonly text: string;
}

const delayRules = {
  until_past: ({ until, today }) => until <= today,
  until_far: ({ until, registeredOn }) => until > addMonths(registeredOn, longestUntold.months),
  text_missing: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<Delaying>;

/** The child is told later where it would be in danger by knowing: to a day, and with a reason. */
export const delayBlockers = (facts: Delaying) => blockersIn(delayRules, facts);
export const requireMayDelay = (facts: Delaying): void => {
  requireNothingIn(delayBlockers(facts));
};

interface Opening {
  readonly asks: PaperAsks;
  readonly granted: boolean;
  /** The child does not know yet. */
  readonly untold: boolean;
}

const openRules = {
  not_granted: ({ granted, asks }) => !granted || !paperAsks[asks].opensErasure,
  child_not_told: ({ untold }) => untold,
} as const satisfies BlockerRules<Opening>;

/** Nobody is erased without having been told that somebody asked. */
export const openErasureBlockers = (facts: Opening) => blockersIn(openRules, facts);
export const requireMayOpenErasure = (facts: Opening): void => {
  requireNothingIn(openErasureBlockers(facts));
};
