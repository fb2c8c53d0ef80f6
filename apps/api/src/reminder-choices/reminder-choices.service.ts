import { Injectable } from '@nestjs/common';
import { allReminders, reminders } from '#domain/notice/reminders';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Json } from '../platform/sealing/sealed-value.ts';
import type { ChooseReminders, ReminderChoiceRow, ReminderChosen } from './reminder-choices.dto.ts';

interface Place extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
}
type Chosen = Omit<ReminderChoiceRow, 'municipality' | 'usualDays' | 'changedAt' | 'history'> &
  Record<string, unknown> & { readonly changedAt: Date };

interface Made extends Record<string, unknown> {
  readonly municipalityId: string;
  readonly code: string;
  readonly isOn: boolean;
  readonly daysBefore: number;
  readonly byName: string;
  readonly at: Date;
}

const madeStatement = `SELECT h.municipality_id AS "municipalityId", h.code, h.is_on AS "isOn", h.days_before AS "daysBefore",
    coalesce(u.name, '') AS "byName", h.at
  FROM app.reminder_change h LEFT JOIN app.app_user u ON u.id = h.by_user_id ORDER BY h.id DESC`;
const placesStatement = `SELECT m.id, m.name FROM app.municipality m
  WHERE m.id = ANY ((SELECT app.my_reminder_places())::uuid[]) ORDER BY m.name, m.id`;
const chosenStatement = `SELECT c.municipality_id AS "municipalityId", c.code, c.is_on AS "isOn", c.days_before AS "daysBefore",
    coalesce(u.name, '') AS "changedBy", c.changed_at AS "changedAt"
  FROM app.reminder_choice c LEFT JOIN app.app_user u ON u.id = c.changed_by_user_id`;
const chooseStatement = `INSERT INTO app.reminder_choice AS c (municipality_id, code, is_on, days_before, changed_by_user_id)
  SELECT m.id, x.code, x."isOn", x."daysBefore", app.me()
  FROM app.municipality m CROSS JOIN jsonb_to_recordset($2::jsonb) AS x(code text, "isOn" boolean, "daysBefore" integer)
  WHERE m.id = $1 AND m.id = ANY ((SELECT app.my_reminder_places())::uuid[])
  ON CONFLICT ON CONSTRAINT reminder_choice_pk DO UPDATE SET is_on = excluded.is_on, days_before = excluded.days_before,
    changed_at = app.clock(), changed_by_user_id = excluded.changed_by_user_id RETURNING c.code`;

/** Which dates are said in messages, and how long before: a choice of the municipality's. */
@Injectable()
export class ReminderChoicesService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<ReminderChoiceRow[]> {
    const chosen = await this.statements.rows<Chosen>(chosenStatement);
    const made = await this.statements.rows<Made>(madeStatement);
    const places = await this.statements.rows<Place>(placesStatement);
    return places.flatMap(({ id, name }) =>
      allReminders.map((code) => {
        const found = chosen.find((one) => one.municipalityId === id && one.code === code);
        return {
          ...{ municipalityId: id, municipality: name, code },
          isOn: found?.isOn ?? true,
          daysBefore: found?.daysBefore ?? reminders[code].daysBefore,
          usualDays: reminders[code].daysBefore,
          changedBy: found?.changedBy ?? '',
          changedAt: found?.changedAt.toISOString() ?? null,
          history: made
            .filter((one) => one.municipalityId === id && one.code === code)
            .map(({ isOn, daysBefore, byName, at }): ReminderChosen => ({
              isOn,
              daysBefore,
              byName,
              at: at.toISOString(),
            })),
        };
      }),
    );
  }

  async choose(municipalityId: string, { choices }: ChooseReminders): Promise<ReminderChoiceRow[]> {
    const written = await this.statements.rows(chooseStatement, [municipalityId, new Json(choices)]);
    if (written.length === 0) throw refusal('not-found');
    this.request.log({ action: 'reminder-choice.write', allowed: true, basis: 'administration' });
    return this.read();
  }
}
