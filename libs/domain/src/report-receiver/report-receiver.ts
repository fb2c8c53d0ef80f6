import { type ReportKind } from '../statistics/report.ts';

/** What somebody can be sent. A half year's report goes to those who get the quarter's: it stands in its place. */
export const sentKinds = ['quarter', 'year'] as const satisfies readonly ReportKind[];
export type SentKind = (typeof sentKinds)[number];

const goesAs = {
  quarter: 'quarter',
  half_year: 'quarter',
  year: 'year',
} as const satisfies Record<ReportKind, SentKind>;

/** To whom a report goes: those who are set for this kind. */
export const sentAs = (kind: ReportKind): SentKind => goesAs[kind];

/** Why somebody gets a report no more: the figures steward said so, the receiver said no thanks, or the receiver is no manager any more. */
export type ReceiverEnd = 'taken_off' | 'declined' | 'left';

/** What stands about one manager, one kind and one place: gets it, or has said no thanks. */
export interface Sending {
  readonly kind: SentKind;
  /** A municipality, a county or, with «0», all. */
  readonly place: string;
  readonly declined: boolean;
}

interface ReadyReport {
  readonly kind: ReportKind;
  readonly places: readonly string[];
}

/**
 * The places for which the manager gets this report. Null: nothing was ever set about the manager, who is then told of every
 * report, and sent none.
 */
export const placesSent = (mine: readonly Sending[], report: ReadyReport): readonly string[] | null =>
  mine.length === 0
    ? null
    : mine
        .filter(
          ({ declined, kind, place }) =>
            !declined && kind === sentAs(report.kind) && report.places.includes(place),
        )
        .map(({ place }) => place);

/** Does the report still stand among a manager's news? Until it is saved, for each place that it was sent for. */
export const isNews = (sent: readonly string[] | null, saved: readonly string[]): boolean =>
  sent === null ? saved.length === 0 : sent.some((place) => !saved.includes(place));

interface Stands {
  readonly userId: string;
  readonly kind: SentKind;
  readonly place: string;
}

/** The kinds of report that somebody can be set for: neither got already, nor refused by the receiver. */
export const kindsLeft = (all: readonly Stands[], userId: string, place: string): readonly SentKind[] =>
  sentKinds.filter(
    (kind) => !all.some((one) => one.userId === userId && one.place === place && one.kind === kind),
  );

interface Ended extends Stands {
  readonly endedBecause: ReceiverEnd | null;
}

const isSame = (one: Stands, other: Stands): boolean =>
  one.userId === other.userId && one.kind === other.kind && one.place === other.place;

/**
 * The noes that still stand: each is the newest that was said of its receiver, kind and place.
 *
 * @param all what lasts and what is over, newest first.
 */
export const standingNoes = <One extends Ended>(all: readonly One[]): readonly One[] =>
  all.filter((one) => one.endedBecause === 'declined' && all.find((other) => isSame(one, other)) === one);
