import { Injectable } from '@nestjs/common';
import { requireMayAnswer } from '#domain/quality-of-life/answering';
import { allDimensions, type Dimension, type DimensionAnswers } from '#domain/quality-of-life/dimensions';
import { AccessService } from '../access/access.service.ts';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { sealed } from '../sealing/sealed.ts';
import type { AnswerQualityOfLife, OwnQualityOfLife, QualityOfLifeAnswered } from './quality-of-life.dto.ts';

const columns = allDimensions.join(', ');
const places = allDimensions.map((_, at) => `$${String(at + 3)}`).join(', ');
const daysStatement = `SELECT q.on_day::text AS "onDay", ${columns} FROM app.quality_of_life q WHERE q.young_person_id = $1
  ORDER BY q.on_day DESC, q.id LIMIT 400`;
const todaysStatement = `SELECT q.id FROM app.quality_of_life q WHERE q.young_person_id = $1 AND q.on_day = (SELECT app.today()) FOR UPDATE`;
const addStatement = `INSERT INTO app.quality_of_life (id, young_person_id, ${columns}) VALUES ($1, $2, ${places}) RETURNING on_day::text AS "onDay"`;
const changeStatement = `UPDATE app.quality_of_life SET (${columns}) = (${places}) WHERE id = $1 AND young_person_id = $2
  RETURNING on_day::text AS "onDay"`;

type Row = { readonly onDay: string } & Readonly<Record<Dimension, string>>;

const numberIn = (text: string): number | null => (text === '' ? null : Number(text));

/** How it is: asked and shown to the young person alone. No team, no figure and no guardian reads it. */
@Injectable()
export class QualityOfLifeService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(youngPersonId: string): Promise<OwnQualityOfLife> {
    await this.access.open(youngPersonId, 'own-quality-of-life.read');
    const rows = await this.statements.rows<Row>(daysStatement, [youngPersonId]);
    return {
      today: this.request.signedIn.today,
      days: rows.map((row) => ({
        onDay: row.onDay,
        satisfaction: numberIn(row.satisfaction),
        meaning: numberIn(row.meaning),
        mastery: numberIn(row.mastery),
        safety: numberIn(row.safety),
        belonging: numberIn(row.belonging),
        everyday: numberIn(row.everyday),
        home: numberIn(row.home),
        money: numberIn(row.money),
      })),
    };
  }

  /** Today's answers; given again the same day they stand instead of the first. */
  async answer(youngPersonId: string, wish: AnswerQualityOfLife): Promise<QualityOfLifeAnswered> {
    await this.access.open(youngPersonId, 'own-quality-of-life.write');
    const answers: DimensionAnswers = {
      satisfaction: wish.satisfaction ?? null,
      meaning: wish.meaning ?? null,
      mastery: wish.mastery ?? null,
      safety: wish.safety ?? null,
      belonging: wish.belonging ?? null,
      everyday: wish.everyday ?? null,
      home: wish.home ?? null,
      money: wish.money ?? null,
    };
    requireMayAnswer(answers);
    const [todays] = await this.statements.rows<{ id: string }>(todaysStatement, [youngPersonId]);
    const id = todays?.id ?? newId();
    const texts = allDimensions.map((dimension) =>
      sealed(`quality_of_life.${dimension}`, youngPersonId, id, String(answers[dimension] ?? '')),
    );
    const statement = todays === undefined ? addStatement : changeStatement;
    return this.statements.one<QualityOfLifeAnswered & Record<string, unknown>>(statement, [
      id,
      youngPersonId,
      ...texts,
    ]);
  }
}
