import type { IsoDate } from '#domain/calendar/date';

/** One thing with a day on it: something in the plan, a transition, or the day the plan is looked at. */
export interface Step {
  readonly on: IsoDate;
  readonly kind: 'measure' | 'transition' | 'review';
  /** The measure's title, or the code of the kind of transition. */
  readonly what: string;
  /** Who does it; null when it is the young person. */
  readonly who: string | null;
}

interface Planned {
  readonly measures: readonly {
    readonly status: string;
    readonly deadline: IsoDate;
    readonly title: string;
    readonly responsibleName: string | null;
    readonly responsibleYoungPerson: boolean;
  }[];
  readonly transitions: readonly {
    readonly status: string;
    readonly onDate: IsoDate;
    readonly kind: string;
    readonly senderName: string;
  }[];
  readonly plan: { readonly reviewOn: string | null } | null;
}

const isUnderWay = (status: string): boolean => status === 'agreed' || status === 'ongoing';
const isOver = (status: string): boolean => status === 'met' || status === 'ended';

const stepsOf = ({ measures, transitions, plan }: Planned): Step[] => [
  ...measures
    .filter(({ status }) => isUnderWay(status))
    .map(({ deadline, title, responsibleName, responsibleYoungPerson }): Step => ({
      on: deadline,
      kind: 'measure',
      what: title,
      who: responsibleYoungPerson ? null : responsibleName,
    })),
  ...transitions
    .filter(({ status }) => !isOver(status))
    .map(({ onDate, kind, senderName }): Step => ({
      on: onDate,
      kind: 'transition',
      what: kind,
      who: senderName,
    })),
  ...(plan?.reviewOn ? [{ on: plan.reviewOn, kind: 'review', what: '', who: null } satisfies Step] : []),
];

/** What comes first from today on; when nothing does, what should have been done last. null when nothing is agreed. */
export const nextStep = (planned: Planned, today: IsoDate): Step | null => {
  const sorted = stepsOf(planned).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return sorted.find(({ on }) => on >= today) ?? sorted.findLast(({ kind }) => kind !== 'review') ?? null;
};
