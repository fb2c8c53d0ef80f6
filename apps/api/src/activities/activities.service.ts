import { Injectable } from '@nestjs/common';
import { activityKinds, type ActivityKind, type ActivityLevel } from '#domain/activity/kinds';
import { type Spell, spellBlockers } from '#domain/activity/spell';
import type { Category } from '#domain/category/categories';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import type { Permission } from '#domain/roles/permissions';
import { AccessService } from '../access/access.service.ts';
import { CaseEvents } from '../case-events/case-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { ActivityStands, AddActivity, ChangeActivity, EndActivity } from './activity.dto.ts';
import { activitiesOf, addActivity, changeActivity, confirmActivity } from './activity.sql.ts';

interface ActivityRow {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly level: ActivityLevel | null;
  readonly completed: boolean | null;
  readonly category: Category;
  readonly ownerServiceId: string;
  readonly from: string;
  readonly to: string | null;
  readonly confirmedOn: string;
}

interface At {
  readonly youngPersonId: string;
  readonly activityId: string;
  readonly version: number;
}

const spellOf = ({ kind, level, from, to, confirmedOn, completed = null }: Spell): Spell => ({
  kind,
  level,
  from,
  to,
  confirmedOn,
  completed,
});

/** What the young person does now, kept true. */
@Injectable()
export class ActivitiesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  async add(
    youngPersonId: string,
    { kind, level, detail = '', from, until, source }: AddActivity,
  ): Promise<ActivityStands> {
    await this.access.open(youngPersonId, 'activity.write');
    const { serviceId, today } = this.request.post;
    const others = await this.all(youngPersonId);
    requireNothingIn(
      spellBlockers(
        spellOf({ kind, level: level ?? null, from, to: until ?? null, confirmedOn: today }),
        others.map(spellOf),
        today,
      ),
    );
    const category = activityKinds[kind];
    const values = [
      youngPersonId,
      serviceId,
      category,
      kind,
      detail,
      from,
      until ?? null,
      source,
      level ?? null,
    ];
    const added = await this.statements.one<ActivityStands & Record<string, unknown>>(addActivity, values);
    await this.tell(
      youngPersonId,
      { category, ownerServiceId: serviceId },
      { activityId: added.id, kind, what: 'added' },
    );
    return added;
  }

  /** Another text or first day, or an end. Whoever changes it also says that it is so today. */
  async change(
    at: At,
    { level, detail, from, until, completed }: ChangeActivity & Partial<EndActivity>,
  ): Promise<ActivityStands> {
    const { row, others } = await this.open(at, 'activity.write');
    const { today } = this.request.signedIn;
    const spell = spellOf({
      kind: row.kind,
      level: level ?? row.level,
      completed: completed ?? row.completed,
      from: from ?? row.from,
      to: until ?? row.to,
      confirmedOn: today,
    });
    requireNothingIn(spellBlockers(spell, others.map(spellOf), today));
    const stands = await this.stands(changeActivity, at, [
      ...[spell.from, spell.to, detail ?? null],
      ...[level ?? null, completed ?? null],
    ]);
    const what = until === undefined ? 'changed' : 'ended';
    await this.tell(at.youngPersonId, row, { activityId: row.id, kind: row.kind, what });
    return stands;
  }

  async confirm(at: At): Promise<ActivityStands> {
    const { row } = await this.open(at, 'activity.confirm');
    if (row.to !== null && row.to < this.request.signedIn.today) throw refusal('wrong-status');
    const stands = await this.stands(confirmActivity, at, []);
    await this.tell(at.youngPersonId, row, { activityId: row.id, kind: row.kind, what: 'confirmed' });
    return stands;
  }

  private async open(
    { youngPersonId, activityId }: At,
    permission: Permission,
  ): Promise<{ row: ActivityRow; others: ActivityRow[] }> {
    await this.access.open(youngPersonId, permission);
    const all = await this.all(youngPersonId);
    const row = all.find(({ id }) => id === activityId);
    if (row === undefined) throw refusal('not-found');
    return { row, others: all.filter(({ id }) => id !== activityId) };
  }

  private all(youngPersonId: string): Promise<ActivityRow[]> {
    return this.statements.rows<ActivityRow & Record<string, unknown>>(activitiesOf, [youngPersonId]);
  }

  private stands(
    statement: string,
    at: At,
    values: readonly (string | boolean | null)[],
  ): Promise<ActivityStands> {
    const { activityId, youngPersonId, version } = at;
    return this.statements.changed<ActivityStands & Record<string, unknown>>(statement, [
      activityId,
      youngPersonId,
      version,
      ...values,
    ]);
  }

  private tell(
    youngPersonId: string,
    { category, ownerServiceId }: Pick<ActivityRow, 'category' | 'ownerServiceId'>,
    payload: Record<string, string>,
  ): Promise<string> {
    return this.events.happened(youngPersonId, {
      kind: 'activity-changed',
      category,
      ownerServiceId,
      payload,
    });
  }
}
