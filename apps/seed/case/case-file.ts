import type { IsoDate } from '#domain/calendar/date';
import type { Category } from '#domain/category/categories';
import type { ConcernLevel } from '#domain/concern/levels';
import type { GuardianKind } from '#domain/consent/guardians';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import type { AreaAnswer } from '#domain/mapping/answers';
import type { ProtectionLevel } from '#domain/protection/levels';
import type { Directory, Post, Service } from '../directory/directory.ts';
import type { Place } from '../directory/places.ts';
import type { Dice } from '../random/dice.ts';
import type { Moment } from '../random/moments.ts';
import type { RowBook } from '../rows/row-book.ts';
import type { Row } from '../rows/tables.ts';

export interface Guardian {
  readonly id: string;
  readonly name: string;
  readonly kind: GuardianKind;
}

export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly language: string;
  readonly guardians: readonly Guardian[];
  /** The own sign-in; null for those who have none yet. */
  readonly userId: string | null;
}

/** Somebody's time on the team. */
export interface Membership {
  readonly post: Post;
  readonly from: Moment;
  to: Moment | null;
  readonly row: Row<'team_member'>;
}

/** One service is given one category for a while, by a consent or a legal basis. */
export interface Opening {
  readonly service: Service;
  readonly category: Category;
  readonly basis: `consent:${string}` | `statute:${string}`;
  readonly from: IsoDate;
  readonly to: IsoDate;
  endedAt: Moment | null;
  readonly row: Row<'sharing'>;
}

/** The plan while it is being written. */
export interface PlanFile {
  readonly row: Row<'plan'>;
  readonly owner: Service;
  readonly goals: Row<'goal'>[];
  readonly measures: Row<'measure'>[];
  readonly history: Row<'plan_history'>[];
  /** Lines in the case's log that name a version; they get its number when the whole is told. */
  readonly named: { readonly version: Row<'plan_history'>; readonly payload: { number: number } }[];
}

/** What hides the young person, and who is cleared for exactly that. */
export interface Hidden {
  readonly level: ProtectionLevel;
  readonly cleared: readonly Post[];
}

/** Everything about one young person, while the story goes on. Its rows wait in the book and may still change. */
export interface CaseFile {
  readonly book: RowBook;
  readonly dice: Dice;
  readonly directory: Directory;
  readonly today: IsoDate;
  readonly place: Place;
  readonly person: Person;
  readonly newId: (date: string) => string;
  readonly team: Membership[];
  readonly openings: Opening[];
  readonly batons: { readonly post: Post; readonly from: Moment; readonly row: Row<'baton'> }[];
  /** What the follow-up became, and when. */
  readonly statuses: { readonly status: FollowUpStatus; readonly at: Moment }[];
  readonly answers: AreaAnswer[];
  readonly transitions: Row<'transition'>[];
  /** Supporters' names by id. */
  readonly supporters: Map<string, string>;
  readonly invitations: Row<'invitation'>[];
  readonly consents: Row<'consent'>[];
  readonly batonOffers: Row<'baton_offer'>[];
  /** When the newest completed mapping was completed. */
  mappedAt: Moment | null;
  followUp: Row<'follow_up'> | null;
  level: ConcernLevel;
  /** null for nearly everybody. */
  hidden: Hidden | null;
  plan: PlanFile | null;
}
