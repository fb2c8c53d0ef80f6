import { addDays, isIsoDate, type IsoDate } from '../calendar/date.ts';
import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';

/** How somebody was in touch with the young person. A try that was not answered is written, and is no contact. */
export const contactWays = {
  met: { isContact: true },
  phone: { isContact: true },
  message: { isContact: true },
  tried: { isContact: false },
} as const satisfies Record<string, { isContact: boolean }>;
export type ContactWay = keyof typeof contactWays;

export const allContactWays: readonly ContactWay[] = keysOf(contactWays);

export const waysOfContact: readonly ContactWay[] = allContactWays.filter(
  (way) => contactWays[way].isContact,
);

/** How long afterwards it can be written down. */
export const writtenWithinDays = 30;

export interface ContactFacts {
  readonly on: IsoDate;
  readonly today: IsoDate;
}

const rules = {
  'contact-date-invalid': ({ on }) => !isIsoDate(on),
  'contact-not-yet': ({ on, today }) => isIsoDate(on) && on > today,
  'contact-too-long-ago': ({ on, today }) => isIsoDate(on) && on < addDays(today, -writtenWithinDays),
} as const satisfies BlockerRules<ContactFacts>;

/** What stands in the way of writing down that there was contact. */
export const contactBlockers = (facts: ContactFacts) => blockersIn(rules, facts);

export interface UndoContactFacts {
  readonly isMine: boolean;
  readonly writtenOn: IsoDate;
  readonly today: IsoDate;
  readonly undone: boolean;
}

const undoRules = {
  'contact-not-mine': ({ isMine }) => !isMine,
  'contact-not-today': ({ writtenOn, today }) => writtenOn !== today,
  'contact-undone': ({ undone }) => undone,
} as const satisfies BlockerRules<UndoContactFacts>;

/** Who wrote it takes it back, the same day. Both lines stay in the case's log. */
export const undoContactBlockers = (facts: UndoContactFacts) => blockersIn(undoRules, facts);
