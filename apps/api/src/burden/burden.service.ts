import { Injectable } from '@nestjs/common';
import { type BurdenKind, mondayOf } from '#domain/burden/burden';
import { addDays } from '#domain/calendar/date';
import { allCategories } from '#domain/category/categories';
import { type DayPart, type RepeatColumns, repeatOf, timesOf } from '#domain/measure/rhythm';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { BurdenLine, BurdenWeek } from './burden.dto.ts';
import { burdenStatement } from './burden.sql.ts';

type Row = Omit<BurdenLine, 'part' | 'kind'> &
  RepeatColumns & { readonly kind: BurdenKind } & Record<string, unknown>;

const lineOf = (
  { id, kind, text, code, time, minutes, ...row }: Row,
  day: string | null,
  part: DayPart | null,
): BurdenLine => ({
  id,
  kind,
  text,
  code,
  day,
  time,
  minutes,
  part,
  serviceId: row.serviceId,
  serviceName: row.serviceName,
  serviceKind: row.serviceKind,
});

/** What comes again stands in the week once for each of its days. */
const inTheWeek =
  (monday: string) =>
  (row: Row): BurdenLine[] => {
    const repeat = row.kind === 'repeat' ? repeatOf(row) : null;
    if (repeat === null) return row.kind === 'repeat' ? [] : [lineOf(row, row.day, null)];
    return timesOf(repeat)
      .filter((day) => day >= monday && day < addDays(monday, 7))
      .map((day) => lineOf(row, day, repeat.part));
  };

/** The week of one young person across services, never more of it than the reader may see. */
@Injectable()
export class BurdenService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async forTeam(youngPersonId: string, day: string | undefined): Promise<BurdenWeek> {
    const { categories } = await this.access.open(youngPersonId, 'plan.read');
    return this.week(youngPersonId, day, categories.length < allCategories.length);
  }

  async own(youngPersonId: string, day: string | undefined): Promise<BurdenWeek> {
    await this.access.open(youngPersonId, 'own-page.read');
    return this.week(youngPersonId, day, false);
  }

  private async week(youngPersonId: string, day: string | undefined, partly: boolean): Promise<BurdenWeek> {
    const { today } = this.request.signedIn;
    const monday = mondayOf(day ?? today);
    const { givenName } = await this.statements.one<{ givenName: string }>(
      'SELECT y.given_name AS "givenName" FROM app.young_person y WHERE y.id = $1',
      [youngPersonId],
    );
    const rows = await this.statements.rows<Row>(burdenStatement, [youngPersonId, monday]);
    return { givenName, today, monday, partly, items: rows.flatMap(inTheWeek(monday)) };
  }
}
