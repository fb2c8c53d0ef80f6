import { Injectable } from '@nestjs/common';
import {
  requireMayEndTitle,
  requireMayGiveTitle,
  titleEndsOn,
  type TitleSpell,
} from '#domain/statutory-title/statutory-title';
import { AccessService } from '../../access/access.service.ts';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import type { Made } from '../../concerns/concern.dto.ts';
import { newId } from '../../platform/database/new-id.ts';
import { Statements } from '../../platform/database/statements.ts';
import type { GiveTitle } from './statutory-title.dto.ts';

interface Facts extends Record<string, unknown> {
  readonly birthDate: string;
  readonly today: string;
  readonly onTheTeam: boolean;
}
type Spell = TitleSpell & Record<string, unknown>;

const spell = 'lower(s.valid)::text AS "from", upper(s.valid)::text AS "until"';

const factsStatement = `SELECT y.birth_date::text AS "birthDate", app.today()::text AS today, EXISTS (SELECT FROM app.team_member m
    JOIN app.post p ON p.id = m.post_id AND p.valid @> app.today()
    WHERE m.young_person_id = y.id AND m.post_id = $2 AND m.during @> app.clock()) AS "onTheTeam"
  FROM app.young_person y WHERE y.id = $1`;

const othersStatement = `SELECT ${spell} FROM app.statutory_title s WHERE s.young_person_id = $1 AND s.kind = $2`;

const giveStatement = `INSERT INTO app.statutory_title (id, young_person_id, owner_service_id, kind, post_id, valid, by_post_id)
  VALUES ($1, $2, app.my_service(), $3, $4, daterange($5::date, $6::date), app.my_post())`;

const findStatement = `SELECT s.kind, ${spell} FROM app.statutory_title s WHERE s.id = $2 AND s.young_person_id = $1 FOR UPDATE`;

const endStatement = `UPDATE app.statutory_title SET valid = daterange(lower(valid), $3::date + 1), ended_by_post_id = app.my_post()
  WHERE id = $2 AND young_person_id = $1 RETURNING id`;

/** Titles that the law gives: who has one, from when and until when. */
@Injectable()
export class StatutoryTitleService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly events: CaseEvents,
  ) {}

  /** It ends by itself: at the birthday, or with the membership or the post, which the database sees to. */
  async give(youngPersonId: string, { kind, postId, from }: GiveTitle): Promise<Made> {
    await this.access.open(youngPersonId, 'title.write', 'basic');
    const { birthDate, today, onTheTeam } = await this.statements.one<Facts>(factsStatement, [
      youngPersonId,
      postId,
    ]);
    const others = await this.statements.rows<Spell>(othersStatement, [youngPersonId, kind]);
    const endsOn = titleEndsOn(kind, birthDate);
    requireMayGiveTitle({ from, today, endsOn, onTheTeam, others });
    const id = newId();
    await this.statements.rows(giveStatement, [id, youngPersonId, kind, postId, from, endsOn]);
    await this.events.happened(youngPersonId, { kind: 'title-given', payload: { titleId: id, kind, from } });
    return { id };
  }

  /** It is made shorter, never longer; the row stays. */
  async end(youngPersonId: string, titleId: string, lastDay: string): Promise<void> {
    await this.access.open(youngPersonId, 'title.write', 'basic');
    const { kind, from, until } = await this.statements.one<Spell & { kind: string }>(findStatement, [
      youngPersonId,
      titleId,
    ]);
    requireMayEndTitle({ from, until, lastDay });
    await this.statements.one(endStatement, [youngPersonId, titleId, lastDay]);
    await this.events.happened(youngPersonId, { kind: 'title-ended', payload: { titleId, kind, lastDay } });
  }
}
