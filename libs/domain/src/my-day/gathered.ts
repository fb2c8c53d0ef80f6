import { rankReasons, type MyDayKind, type RankReason } from './item-kinds.ts';

/** The kinds that are steps towards one date: they stand together, and each is still done by itself. */
export const gatheredKinds = ['milestone', 'preparation'] as const satisfies readonly MyDayKind[];

/** From so many lines on, a narrow page is folded by reason: fewer are seen at once. */
export const foldsFrom = 7;

interface Row {
  readonly kind: MyDayKind;
  readonly id: string;
  readonly reason: RankReason;
  readonly youngPersonId: string;
  /** The kind of the date and the step, `turns_18.guardians_told`. */
  readonly code: string | null;
  /** The date that the step is on the way to. */
  readonly text: string;
  /** Whom the reader stands in for. */
  readonly forName: string;
}

const isGathered = (kind: MyDayKind): boolean => gatheredKinds.some((one) => one === kind);

const keyOf = ({ kind, id, youngPersonId, code, text, forName }: Row): string =>
  isGathered(kind) ? [kind, youngPersonId, code?.split('.')[0], text, forName].join(' ') : `${kind} ${id}`;

/** One line of the page: a row, or the steps of one young person towards one date. Its key lasts while its steps are done. */
export interface DayLine<One> {
  readonly key: string;
  readonly first: One;
  readonly rows: readonly One[];
}

/** The rows with those that belong together gathered where the first of them stands. Every row is in one line. */
export const gathered = <One extends Row>(rows: readonly One[]): DayLine<One>[] =>
  [...Map.groupBy(rows, keyOf)].flatMap(([key, some]) =>
    some.slice(0, 1).map((first) => ({ key, first, rows: some })),
  );

/** The lines of one reason; `count` is how many rows they hold. */
export interface DayPart<One> {
  readonly reason: RankReason;
  readonly count: number;
  readonly lines: readonly DayLine<One>[];
}

/** The lines by reason, in the order of the reasons. The counts add up to the number of rows. */
export const partsOf = <One extends Row>(lines: readonly DayLine<One>[]): DayPart<One>[] =>
  rankReasons
    .map((reason) => lines.filter(({ first }) => first.reason === reason).map((line) => ({ reason, line })))
    .flatMap((some) =>
      some.slice(0, 1).map(({ reason }) => ({
        reason,
        count: some.reduce((sum, { line }) => sum + line.rows.length, 0),
        lines: some.map(({ line }) => line),
      })),
    );
