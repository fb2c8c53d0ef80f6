import { Injectable } from '@nestjs/common';
import { inOrder } from '#domain/category/categories';
import { emergencyHours, requireMayOpenEmergency } from '#domain/emergency/opening';
import { lastDayToReview } from '#domain/emergency/review';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { isHoliday } from '../platform/holidays.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { sealedAs } from '../sealing/parameter.ts';
import { bareNumber } from '../young-people/registration/identity-number.ts';
import type { OpenedEmergency, OpenEmergency } from './emergency.dto.ts';
import { EmergencyStanding } from './emergency-standing.ts';

interface Answer {
  readonly id: string | null;
  readonly youngPersonId: string | null;
}

const openStatement = `SELECT id, young_person_id AS "youngPersonId" FROM app.open_emergency($1, $2, $3::jsonb)`;

const wordStatement = `SELECT app.word_emergency($1, ${sealedAs('emergency_access.reason', '$2', '$4', '$4')},
  ${sealedAs('emergency_access.told_later_reason', '$3', '$4', '$4')})`;

/** Emergency access is begun and ended here, and nowhere else. */
@Injectable()
export class OpenEmergencyService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly standing: EmergencyStanding,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Everything that is the asker's own affair is told first, whoever it is about. After that there is one answer for
   * nobody, not followed up and never.
   */
  async open(wish: OpenEmergency): Promise<OpenedEmergency> {
    const { today } = this.request.post;
    requireMayOpenEmergency({
      today,
      reasonCode: wish.reasonCode ?? null,
      reason: wish.reason,
      categories: wish.categories,
      hours: wish.hours ?? emergencyHours.usual,
      tellLater: wish.tellLater ?? null,
      ...(await this.standing.read()),
    });
    const { id, youngPersonId } = await this.statements.one<Answer & Record<string, unknown>>(openStatement, [
      this.indexesOf(wish.number),
      wish.youngPersonId ?? null,
      JSON.stringify(this.row(wish)),
    ]);
    if (id === null || youngPersonId === null) return this.opensNothing(youngPersonId);
    const why = [wish.reason.trim(), wish.tellLater?.reason ?? null];
    await this.statements.rows(wordStatement, [id, ...why, youngPersonId]);
    this.request.log({
      young_person_id: youngPersonId,
      action: 'emergency.open',
      categories: inOrder(wish.categories),
      allowed: true,
      basis: `emergency:${id}`,
      reason: wish.reason,
    });
    return { id, youngPersonId };
  }

  async end(id: string): Promise<void> {
    const { youngPersonId } = await this.statements.one<{ youngPersonId: string }>(
      'SELECT app.end_emergency($1) AS "youngPersonId"',
      [id],
    );
    this.request.log({
      young_person_id: youngPersonId,
      action: 'emergency.end',
      allowed: true,
      basis: `emergency:${id}`,
    });
  }

  /** The number is looked for by its blind index alone; null when somebody is asked for by id. */
  private indexesOf(number: string | undefined): string[] | null {
    return number === undefined
      ? null
      : this.sealing.ring.indexes(bareNumber(number)).map(({ index }) => index);
  }

  private row(wish: OpenEmergency) {
    const { today } = this.request.signedIn;
    return {
      reason_code: wish.reasonCode,
      categories: inOrder(wish.categories),
      hours: wish.hours ?? emergencyHours.usual,
      told_later_on: wish.tellLater?.until ?? null,
      review_by: lastDayToReview(today, isHoliday),
    };
  }

  /** The try is kept: about the one it concerned, when there is one, and counted for the one who tried. */
  private opensNothing(youngPersonId: string | null): never {
    this.request.log({
      ...(youngPersonId === null ? {} : { young_person_id: youngPersonId }),
      action: 'emergency.open',
      allowed: false,
      rule: 'opens-nothing',
    });
    throw refusal('opens-nothing');
  }
}
