import { addDays } from '#domain/calendar/date';
import type { CaseEvent, CaseFacts, CaseSpan } from '#domain/timeline/case-facts';
import { isLate, isToDo } from '#domain/preparation/verbs';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import type { YoungPersonCase } from './use-case.ts';

interface Held {
  readonly since: string;
  readonly until: string | null;
}

const spanOf = ({ since, until }: Held, id: string, label: string): CaseSpan => ({
  id,
  label,
  from: dateInNorway(since),
  to: until === null ? null : dateInNorway(until),
});

/** A version for each change would hide everything else: the last of a day stands for the day. */
function planVersions({ planVersions: versions }: YoungPersonCase): CaseEvent[] {
  const newest = versions.at(-1)?.number;
  const shown = versions.filter(({ itemKind, number }) => itemKind === 'plan' || number === newest);
  const ofDay = new Map(shown.map(({ number, at }) => [dateInNorway(at), number]));
  return [...ofDay].map(([on, number]) => ({
    id: `plan-${String(number)}`,
    kind: 'plan_version',
    on,
    label: String(number),
  }));
}

/** Each date that is known, and before it what is late and what comes next. All steps at once would hide the rest. */
function preparations({ preparations: steps, today }: YoungPersonCase): CaseEvent[] {
  const byDate = Map.groupBy(steps, ({ kind, onDate }) => `${kind} ${onDate}`);
  return [...byDate.values()].flatMap((ofDate) => {
    const [first] = ofDate;
    if (first === undefined || ofDate.every(({ status }) => status === 'left_out')) return [];
    const toDo = ofDate.filter(({ status }) => isToDo(status));
    const next = toDo.find(({ due }) => due >= today);
    const shown = toDo.filter((step) => isLate(step, today) || step === next);
    return [
      { id: `date-${first.id}`, kind: 'known_date' as const, on: first.onDate, label: first.kind },
      ...shown.map(({ id, due, code }) => ({ id, kind: 'preparation' as const, on: due, label: code })),
    ];
  });
}

/** Spells with different reasons may overlap: on the picture they are one. */
function withoutOverlap(spells: YoungPersonCase['unheld']): { from: string; to: string }[] {
  const drawn: { from: string; to: string }[] = [];
  for (const { from, to } of spells.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const last = drawn.at(-1);
    if (last === undefined || from > addDays(last.to, 1)) drawn.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return drawn;
}

/** What the time line is drawn from: only what is in the case as this reader sees it. */
export function timeLineFacts(of: YoungPersonCase): CaseFacts {
  const concerns = of.concerns.map(({ id, at, level }) => ({
    id,
    kind: 'concern' as const,
    on: dateInNorway(at),
    label: String(level),
  }));
  const mappings = of.mappings.map(({ id, startedAt, completedAt, status }) => ({
    id,
    kind: 'mapping' as const,
    on: dateInNorway(completedAt ?? startedAt),
    label: status,
  }));
  const transitions = of.transitions
    .filter(({ status }) => status !== 'ended')
    .map(({ id, kind, metOn, onDate }) => ({
      id,
      kind: 'transition' as const,
      on: metOn ?? onDate,
      label: kind,
    }));
  return {
    events: [...concerns, ...mappings, ...planVersions(of), ...transitions, ...preparations(of)],
    batons: of.batons.map((baton) => spanOf(baton, baton.id, baton.name)),
    memberships: of.members.map((member) => spanOf(member, member.serviceId, member.serviceName)),
    unheld: withoutOverlap(of.unheld),
  };
}
