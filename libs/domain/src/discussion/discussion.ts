import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { findIdentifying } from './identifying.ts';

/** Days after which a discussion that belongs to nobody is deleted. The one thing in Laget that is. */
export const keptDays = 90;

/** The first day on which it is gone, unless it is bound to a young person before. */
export const deletedOn = (sentOn: IsoDate): IsoDate => addDays(sentOn, keptDays + 1);

/** A discussion about to be sent. */
export interface Asking {
  readonly title: string;
  readonly text: string;
  readonly serviceIds: readonly string[];
  /** The parts that could tell who it is about and that the asker has looked at and kept. */
  readonly confirmed: readonly string[];
}

/** What the asker must still look at. */
export const unconfirmed = ({ title, text, confirmed }: Omit<Asking, 'serviceIds'>): string[] => [
  ...new Set(
    [...findIdentifying(title), ...findIdentifying(text)]
      .map((finding) => finding.text)
      .filter((part) => !confirmed.includes(part)),
  ),
];

const askRules = {
  'title-missing': ({ title }) => isBlank(title),
  'text-missing': ({ text }) => isBlank(text),
  'no-service': ({ serviceIds }) => serviceIds.length === 0,
  'not-confirmed': (asking) => unconfirmed(asking).length > 0,
} as const satisfies BlockerRules<Asking>;
export type AskBlocker = keyof typeof askRules;

/** Why it cannot be sent; empty means it can. Nothing is ever changed in the text. */
export const askBlockers = (asking: Asking): AskBlocker[] => blockersIn(askRules, asking);

interface Answering {
  readonly text: string;
  readonly closed: boolean;
  readonly confirmed: readonly string[];
}

const answerRules = {
  'text-missing': ({ text }) => isBlank(text),
  'discussion-closed': ({ closed }) => closed,
  'not-confirmed': ({ text, confirmed }) => unconfirmed({ title: '', text, confirmed }).length > 0,
} as const satisfies BlockerRules<Answering>;
export type AnswerBlocker = keyof typeof answerRules;

/** Why it cannot be answered like this; empty means it can. */
export const answerBlockers = (answering: Answering): AnswerBlocker[] => blockersIn(answerRules, answering);

interface Binding {
  readonly basis: string;
  readonly reason: string;
  readonly bound: boolean;
}

const bindRules = {
  /** Being on the team, or holding the baton, is no basis for knowing whom an old discussion was about. */
  'no-basis': ({ basis }) => !basis.startsWith('consent:') && !basis.startsWith('statute:'),
  'already-bound': ({ bound }) => bound,
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<Binding>;
export type BindBlocker = keyof typeof bindRules;

/** Why it cannot be bound to a young person; empty means it can. */
export const bindBlockers = (binding: Binding): BindBlocker[] => blockersIn(bindRules, binding);
