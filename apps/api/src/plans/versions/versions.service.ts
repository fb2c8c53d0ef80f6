import { Injectable } from '@nestjs/common';
import {
  newestVersion,
  planAt,
  planDiff,
  type PlanChange,
  type PlanHistoryRow,
  type PlanValue,
} from '#domain/plan/history';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import type { PlanVersion, PlanVersionChange, PlanVersionLine } from './versions.dto.ts';

const newestLines = 500;

const line = `h.number, h.item_kind AS "itemKind", h.item_id AS "itemId", h.verb, to_json(h.at) #>> '{}' AS at, coalesce(u.name, y.given_name) AS by,
  to_char(m.starts_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS "meetingDay"`;
/** Staff are seen by name; whoever else has changed the plan is the young person. A meeting that the reader does not see is not told of. */
const from = `FROM app.plan_history h JOIN app.young_person y ON y.id = h.young_person_id LEFT JOIN app.app_user u ON u.id = h.by_user_id
  LEFT JOIN app.meeting m ON m.id = h.meeting_id WHERE h.young_person_id = $1`;
const linesStatement = `SELECT ${line} ${from} ORDER BY h.number DESC, h.id LIMIT ${String(newestLines)}`;
const rowsStatement = `SELECT ${line}, h.content ${from} ORDER BY h.number, h.id`;

const asText = (value: PlanValue): string | null => (value === null ? null : String(value));

const told = ({ row, isNew, fields }: PlanChange): PlanVersionChange => ({
  row,
  isNew,
  fields: fields.map(({ field, from: before, to }) => ({ field, from: asText(before), to: asText(to) })),
});

/** Earlier versions: what the plan said, and who changed what. What is not shared with the reader is not in them. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async list(youngPersonId: string): Promise<PlanVersionLine[]> {
    await this.access.open(youngPersonId, 'plan.read');
    return this.statements.rows<PlanVersionLine>(linesStatement, [youngPersonId]);
  }

  async read(youngPersonId: string, number: number): Promise<PlanVersion> {
    await this.access.open(youngPersonId, 'plan.read');
    const rows = await this.statements.rows<PlanHistoryRow>(rowsStatement, [youngPersonId]);
    const newest = newestVersion(rows);
    const items = planAt(rows, number);
    if (number > newest || items.length === 0) throw refusal('not-found');
    return {
      number,
      newest,
      items,
      changes: planDiff(rows, number - 1, number).map(told),
      since: planDiff(rows, number, newest).map(told),
    };
  }
}
