import { Injectable } from '@nestjs/common';
import {
  answerOf,
  answerSigns,
  backgroundStandard,
  type BackgroundAnswer,
} from '#domain/immigrant-background/categories';
import { AccessService } from '../access/access.service.ts';
import { newId } from '../platform/database/new-id.ts';
import { Statements } from '../platform/database/statements.ts';
import { sealed } from '../sealing/sealed.ts';
import type { AnswerImmigrantBackground, OwnImmigrantBackground } from './immigrant-background.dto.ts';

interface Row {
  readonly id: string;
  readonly answer: string;
}

// the first of two at once makes the row, and the other one answers it anew
const roomStatement = `SELECT pg_advisory_xact_lock(hashtextextended('immigrant background ' || $1::text, 0))`;
const ownStatement = 'SELECT b.id, b.answer FROM app.immigrant_background b WHERE b.young_person_id = $1';
const addStatement = 'INSERT INTO app.immigrant_background (id, young_person_id, answer) VALUES ($1, $2, $3)';
const changeStatement =
  'UPDATE app.immigrant_background SET answer = $3 WHERE id = $1 AND young_person_id = $2';
const removeStatement = 'DELETE FROM app.immigrant_background WHERE young_person_id = $1';

const told = (answer: BackgroundAnswer | null): OwnImmigrantBackground => ({
  answer,
  source: backgroundStandard.source,
});

/** Immigrant background: asked of the young person for figures, and shown to the young person alone. */
@Injectable()
export class ImmigrantBackgroundService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async read(youngPersonId: string): Promise<OwnImmigrantBackground> {
    await this.access.open(youngPersonId, 'own-immigrant-background.read');
    return told(answerOf((await this.#own(youngPersonId))?.answer ?? ''));
  }

  async answer(
    youngPersonId: string,
    { answer }: AnswerImmigrantBackground,
  ): Promise<OwnImmigrantBackground> {
    await this.access.open(youngPersonId, 'own-immigrant-background.write');
    await this.statements.rows(roomStatement, [youngPersonId]);
    const own = await this.#own(youngPersonId);
    const id = own?.id ?? newId();
    const sign = sealed('immigrant_background.answer', youngPersonId, id, answerSigns[answer]);
    await this.statements.rows(own === undefined ? addStatement : changeStatement, [id, youngPersonId, sign]);
    return told(answer);
  }

  async takeBack(youngPersonId: string): Promise<OwnImmigrantBackground> {
    await this.access.open(youngPersonId, 'own-immigrant-background.write');
    await this.statements.rows(removeStatement, [youngPersonId]);
    return told(null);
  }

  async #own(youngPersonId: string): Promise<Row | undefined> {
    const [row] = await this.statements.rows<Row & Record<string, unknown>>(ownStatement, [youngPersonId]);
    return row;
  }
}
