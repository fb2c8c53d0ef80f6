import { Injectable } from '@nestjs/common';
import { isBlank } from '#domain/blocker/blockers';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { OwnNoteStands } from './contributions.dto.ts';

const found = `SELECT c.id FROM app.contribution c WHERE c.id = $1 AND c.young_person_id = $2 AND c.visibility = 'only_me'`;
const change = `UPDATE app.contribution SET text = ${sealedAs('contribution.text', '$4', '$2', '$1')}, changed_at = app.clock(),
    version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 AND visibility = 'only_me' RETURNING id, version`;
const shown = 'DELETE FROM app.guardian_item WHERE item_id = $1 AND young_person_id = $2';
const remove = `DELETE FROM app.contribution WHERE id = $1 AND young_person_id = $2 AND version = $3 AND visibility = 'only_me'
  RETURNING id`;

interface OwnNoteAt {
  readonly youngPersonId: string;
  readonly ownNoteId: string;
  readonly version: number;
}

/** What only the young person reads is the young person's to change and to delete. */
@Injectable()
export class OwnNotesService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
  ) {}

  async change(at: OwnNoteAt, text: string): Promise<OwnNoteStands> {
    await this.open(at);
    if (isBlank(text)) throw refusal('invalid-input', ['text']);
    const values = [at.ownNoteId, at.youngPersonId, at.version, text.trim()];
    return this.statements.changed<OwnNoteStands & Record<string, unknown>>(change, values);
  }

  async remove(at: OwnNoteAt): Promise<void> {
    await this.open(at);
    await this.statements.rows(shown, [at.ownNoteId, at.youngPersonId]);
    await this.statements.changed(remove, [at.ownNoteId, at.youngPersonId, at.version]);
  }

  private async open({ youngPersonId, ownNoteId }: OwnNoteAt): Promise<void> {
    await this.access.open(youngPersonId, 'contribution.change');
    await this.statements.one(found, [ownNoteId, youngPersonId]);
  }
}
