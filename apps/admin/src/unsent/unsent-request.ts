import type { ProblemCode } from '#domain/problem/problems';

/** What can wait on the device. A consent never does: it is given and taken back at once, or not at all. */
export const unsentKinds = [
  'words',
  'measure-answer',
  'time',
  'meeting-wish',
  'meeting-answer',
  'help',
] as const;
export type UnsentKind = (typeof unsentKinds)[number];

/** Something that was to be sent when the net was gone. */
export interface UnsentRequest {
  /** The key that it was first sent with: however often it goes, it is carried out once. */
  readonly key: string;
  readonly path: string;
  readonly body: unknown;
  readonly kind: UnsentKind;
  /** The own words in it, to be seen while they wait. */
  readonly text: string;
  /** When it was first tried, milliseconds since 1970. */
  readonly triedAt: number;
  /** It arrived, and was not taken. */
  readonly refused?: ProblemCode;
}

/** The API remembers a key for 24 hours: after that nobody knows whether the first try arrived, so a person decides. */
const rememberedMilliseconds = 23 * 60 * 60 * 1000;

export const isForgotten = ({ triedAt }: UnsentRequest, now: number): boolean =>
  now - triedAt > rememberedMilliseconds;

/** Goes by itself as soon as there is net. */
export const goesByItself = (one: UnsentRequest, now: number): boolean =>
  one.refused === undefined && !isForgotten(one, now);
