import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';

/** Who on the team reads a wish: everybody who sees the case, everybody who sees the meeting, or who called it and the holder. */
export type WishReaders = 'case' | 'meeting' | 'caller-and-holder';

interface WishRule {
  readonly readers: WishReaders;
  /** It is about one meeting. */
  readonly ofMeeting: boolean;
  /** It names somebody. */
  readonly names: boolean;
}

/** What the young person may wish. The page says who reads it before it is written. */
export const wishKinds = {
  meeting: { readers: 'case', ofMeeting: false, names: false },
  topic: { readers: 'meeting', ofMeeting: true, names: false },
  not_about: { readers: 'caller-and-holder', ofMeeting: true, names: false },
  without: { readers: 'caller-and-holder', ofMeeting: true, names: true },
} as const satisfies Record<string, WishRule>;
export type WishKind = keyof typeof wishKinds;
export const isWishKind = (code: string): code is WishKind => isKeyOf(wishKinds, code);

export interface Wish {
  readonly kind: WishKind;
  readonly text: string;
  readonly meetingId: string | null;
  /** How many people it names. */
  readonly names: number;
}

const wishRules = {
  'no-words': ({ kind, text }) => !wishKinds[kind].names && isBlank(text),
  'no-meeting': ({ kind, meetingId }) => wishKinds[kind].ofMeeting && meetingId === null,
  'about-a-meeting': ({ kind, meetingId }) => !wishKinds[kind].ofMeeting && meetingId !== null,
  'names-one': ({ kind, names }) => names !== (wishKinds[kind].names ? 1 : 0),
} as const satisfies BlockerRules<Wish>;
export type WishBlocker = keyof typeof wishRules;

/** What is missing before the wish can be sent; empty means nothing. */
export const wishBlockers = (wish: Wish): WishBlocker[] => blockersIn(wishRules, wish);

interface AnsweringWish {
  readonly answer: 'yes' | 'no';
  readonly text: string;
  readonly answered: boolean;
}

const answerRules = {
  'already-answered': ({ answered }) => answered,
  /** A no has a reason, and a wish for a meeting or a topic hears what happens. */
  'no-without-reason': ({ answer, text }) => answer === 'no' && isBlank(text),
} as const satisfies BlockerRules<AnsweringWish>;

export const wishAnswerBlockers = (facts: AnsweringWish) => blockersIn(answerRules, facts);
