import { Injectable } from '@nestjs/common';
import { addDays } from '#domain/calendar/date';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { myDayKinds, type MyDayKind } from '#domain/my-day/item-kinds';
import { rank, showsToday } from '#domain/my-day/rank';
import { type RoleKind, roles } from '#domain/roles/roles';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { placelessRows } from '../protection/placeless-rows.ts';
import { ringStatement } from '../young-people/my-list/my-list.sql.ts';
import { named } from '../young-people/names.ts';
import { type GapRow, withGaps } from './gaps.ts';
import { OfficeDay } from './office/office-day.service.ts';
import type { Coming, MyDay, MyDayItem, MyDayRing, WaitsOnOthers } from './my-day.dto.ts';
import { myDayStatement, officeStatements } from './my-day.sql.ts';

type Row = Omit<MyDayItem, 'kind' | 'place' | 'reason' | 'ring'> & {
  readonly list: 'today' | 'waits' | 'coming';
  readonly kind: string;
  readonly day: string | null;
  readonly facts: GapRow | null;
};
type TodayRow = Row & { readonly kind: MyDayKind };
type RingRow = MyDayRing & { readonly youngPersonId: string };
type Rings = (youngPersonId: string) => MyDayRing[];

/** How many days ahead «Kommer» looks. */
const comingDays = 60;

const isToday = (row: Row): row is TodayRow => row.list === 'today' && isKeyOf(myDayKinds, row.kind);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const waitsOf = (
  { id, kind, youngPersonId, name, givenName, text, code, byName, byService, day, due }: Row,
  ringOf: Rings,
): WaitsOnOthers => ({
  id,
  kind,
  youngPersonId,
  name,
  givenName,
  text,
  code,
  byName,
  byService,
  since: day ?? '',
  until: due,
  ring: ringOf(youngPersonId),
});

const comingOf = (
  { id, kind, youngPersonId, name, givenName, text, code, due }: Row,
  ringOf: Rings,
): Coming => ({
  id,
  kind,
  youngPersonId,
  name,
  givenName,
  text,
  code,
  due: due ?? '',
  ring: ringOf(youngPersonId),
});

const itemOf = (row: TodayRow & Pick<MyDayItem, 'place' | 'reason'>, ringOf: Rings): MyDayItem => ({
  id: row.id,
  kind: row.kind,
  youngPersonId: row.youngPersonId,
  name: row.name,
  givenName: row.givenName,
  due: row.due,
  text: row.text,
  code: row.code,
  byName: row.byName,
  byService: row.byService,
  forName: row.forName,
  at: row.at,
  parentId: row.parentId,
  status: row.status,
  version: row.version,
  measureKind: row.measureKind,
  place: row.place,
  reason: row.reason,
  ring: ringOf(row.youngPersonId),
});

/** «Min dag»: two statements and the log row, however much there is; a few more for those who answer for figures. */
@Injectable()
export class MyDayService {
  constructor(
    private readonly access: AccessService,
    private readonly office: OfficeDay,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<MyDay> {
    const { today, role } = this.request.signedIn;
    const found = await this.found(roles[role]);
    if (role === 'privacy_officer') this.request.withoutPlaces(await placelessRows(this.statements));
    const rows: readonly Row[] = named(withGaps(found, today), { part: '', descending: false });
    const ranked = rank(rows.filter(isToday), today);
    this.logHelp(ranked.filter(({ kind }) => kind === 'help_requested').length);
    const waits = rows
      .filter(({ list }) => list === 'waits')
      .toSorted((a, b) => byText(a.day ?? '', b.day ?? ''));
    const coming = this.coming(rows, today);
    const ids = [
      ...new Set([...ranked, ...waits, ...coming].map(({ youngPersonId }) => youngPersonId)),
    ].filter(Boolean);
    const ringOf = await this.rings(ids);
    this.access.listed(ids, 'my-day.read');
    return {
      today,
      items: ranked.map((row) => itemOf(row, ringOf)),
      waits: waits.map((row) => waitsOf(row, ringOf)),
      coming: coming.map((row) => comingOf(row, ringOf)),
    };
  }

  private async found(kind: RoleKind): Promise<Row[]> {
    const statement = kind === 'professional' ? myDayStatement : officeStatements[kind];
    const rows =
      statement === null ? [] : await this.statements.rows<Row & Record<string, unknown>>(statement);
    return [...rows, ...(await this.office.rows(kind))];
  }

  /** Who asks for a team is nobody's young person: the log says that it was read, and by whom. */
  private logHelp(count: number): void {
    if (count === 0) return;
    const line = { action: 'help-request.read', allowed: true, basis: 'coordinator', row_count: count };
    this.request.log(line);
  }

  /** What does not ask for anything yet, but has a date within two months. */
  private coming(rows: readonly Row[], today: string): Row[] {
    const last = addDays(today, comingDays);
    return rows
      .filter((row) => row.list === 'coming' || (isToday(row) && !showsToday(row, today)))
      .filter(({ due }) => due !== null && due >= today && due <= last)
      .toSorted((a, b) => byText(a.due ?? '', b.due ?? ''));
  }

  private async rings(ids: readonly string[]): Promise<Rings> {
    const rows = await this.statements.rows<RingRow & Record<string, unknown>>(ringStatement, [ids]);
    const rings = Map.groupBy(rows, ({ youngPersonId }) => youngPersonId);
    return (id) =>
      (rings.get(id) ?? []).map(({ serviceKind, holder, invited }) => ({ serviceKind, holder, invited }));
  }
}
