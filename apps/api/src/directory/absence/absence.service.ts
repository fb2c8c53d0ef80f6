import { Injectable } from '@nestjs/common';
import { absenceBlockers } from '#domain/baton/absence';
import { requireNothingIn } from '#domain/problem/refusal';
import type { Made } from '../../concerns/concern.dto.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { BeAway } from './absence.dto.ts';

interface Facts {
  readonly overlaps: boolean;
  readonly standInIsActive: boolean;
  readonly standInIsHere: boolean;
}

const factsStatement = `SELECT
    EXISTS (SELECT 1 FROM app.absence a WHERE a.post_id = $1
      AND a.during && daterange(least($2::date, $3::date), greatest($2::date, $3::date), '[]')) AS overlaps,
    $4::uuid IS NULL OR EXISTS (SELECT 1 FROM app.post p JOIN app.app_user u ON u.id = p.user_id
      WHERE p.id = $4 AND p.valid @> app.today() AND u.active) AS "standInIsActive",
    $4::uuid IS NULL OR EXISTS (SELECT 1 FROM app.post p WHERE p.id = $4 AND p.service_id = app.my_service()) AS "standInIsHere"`;

const addStatement = `INSERT INTO app.absence (post_id, during, stand_in_post_id)
  VALUES ($1, daterange($2::date, $3::date, '[]'), $4) RETURNING id`;

@Injectable()
export class AbsenceService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  /** I am away. The dates are shown to my teams, never why. */
  async beAway({ from, until, standInPostId }: BeAway): Promise<Made> {
    const { postId, today } = this.request.post;
    const standIn = standInPostId ?? null;
    const facts = await this.statements.one<Facts>(factsStatement, [postId, from, until, standIn]);
    requireNothingIn(absenceBlockers({ from, until, today, ...facts, standInIsMe: standIn === postId }));
    const { id } = await this.statements.one<{ id: string }>(addStatement, [postId, from, until, standIn]);
    return { id };
  }
}
