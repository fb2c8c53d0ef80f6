import { Injectable } from '@nestjs/common';
import { requireRoomForFilter } from '#domain/my-day/filters';
import type { Made } from '../../concerns/concern.dto.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { Sealing } from '../../platform/sealing/sealing.ts';
import { sealedAs } from '../../sealing/parameter.ts';
import type { SavedDayFilter, SaveDayFilter } from './day-filters.dto.ts';

const listStatement = `SELECT f.id, f.name, f.reasons, f.due, f.is_default AS "isDefault" FROM app.day_filter f
  WHERE f.user_id = app.me() ORDER BY f.id`;
const noDefaultStatement =
  'UPDATE app.day_filter SET is_default = false WHERE user_id = app.me() AND is_default';
const addStatement = `INSERT INTO app.day_filter (id, user_id, name, reasons, due, is_default)
  VALUES ($new, $1, ${sealedAs('day_filter.name', '$2', '$1')}, $3, $4, $5) RETURNING id`;
const removeStatement = 'DELETE FROM app.day_filter WHERE id = $1 AND user_id = app.me() RETURNING id';

/** Ways of looking at the day. The name is sealed with its user's own key: it may say whom it is about. */
@Injectable()
export class DayFiltersService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly sealing: Sealing,
  ) {}

  list(): Promise<SavedDayFilter[]> {
    return this.statements.rows<SavedDayFilter & Record<string, unknown>>(listStatement);
  }

  async save({ name, reasons, due, isDefault }: SaveDayFilter): Promise<Made> {
    const { userId } = this.request.signedIn;
    requireRoomForFilter({ name, count: (await this.list()).length });
    await this.sealing.begin(userId);
    if (isDefault) await this.statements.rows(noDefaultStatement);
    return this.statements.one<Made & Record<string, unknown>>(addStatement, [
      userId,
      name.trim(),
      reasons,
      due,
      isDefault,
    ]);
  }

  async remove(filterId: string): Promise<void> {
    await this.statements.one(removeStatement, [filterId]);
  }
}
