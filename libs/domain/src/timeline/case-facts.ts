import type { IsoDate } from '../calendar/date.ts';

/** How each kind of event is drawn. */
export const eventShapes = {
  concern: 'flag',
  mapping: 'diamond',
  plan_version: 'dot',
  baton_passed: 'ring',
  transition: 'gate',
  known_date: 'post',
  preparation: 'step',
} as const satisfies Record<string, 'flag' | 'diamond' | 'dot' | 'ring' | 'gate' | 'post' | 'step'>;
export type EventKind = keyof typeof eventShapes;

/** Something that happened, or will happen, on a day. `label` is a text or a code that the page knows. */
export interface CaseEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly on: IsoDate;
  readonly label: string;
}

/** A dated stretch, both days included; `to` null while it lasts. */
export interface CaseSpan {
  readonly id: string;
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** What the time line is drawn from: only what the reader may see. */
export interface CaseFacts {
  readonly events: readonly CaseEvent[];
  /** Who held the baton. */
  readonly batons: readonly CaseSpan[];
  /** Which services have been on the team; `id` is the service, so that one service is one lane. */
  readonly memberships: readonly CaseSpan[];
  /** Days on which nobody really held the baton. */
  readonly unheld: readonly { readonly from: IsoDate; readonly to: IsoDate | null }[];
}
