import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import type { SavedDraft } from './drafts.dto.ts';
import { sealedAs } from '../sealing/parameter.ts';

/** Sealed with the writer’s own key: a draft is the writer’s, whoever it is about. */
const select = 'SELECT d.text, d.updated_at AS at FROM app.draft d WHERE d.user_id = app.me() AND d.key = $1';
const save = `INSERT INTO app.draft (user_id, key, text) VALUES ($3, $1, ${sealedAs('draft.text', '$2', '$3', '$3')})
  ON CONFLICT ON CONSTRAINT draft_pk DO UPDATE SET text = excluded.text, updated_at = app.clock() RETURNING text, updated_at AS at`;
const remove = 'DELETE FROM app.draft WHERE user_id = app.me() AND key = $1';

interface DraftRow {
  readonly text: string;
  readonly at: Date;
}

const saved = ({ text, at }: DraftRow): SavedDraft => ({ text, savedAt: at.toISOString() });

const keyOf = (key: string): string => {
  if (key.length > 200) throw refusal('invalid-input', ['key']);
  return key;
};

/** Texts saved as they are typed. Nobody but the writer ever reads them. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly sealing: Sealing,
  ) {}

  async read(key: string): Promise<SavedDraft> {
    const [row] = await this.statements.rows<DraftRow>(select, [keyOf(key)]);
    return row === undefined ? { text: '' } : saved(row);
  }

  async save(key: string, text: string): Promise<SavedDraft> {
    const { userId } = this.request.signedIn;
    await this.sealing.begin(userId);
    return saved(await this.statements.one<DraftRow>(save, [keyOf(key), text, userId]));
  }

  async remove(key: string): Promise<void> {
    await this.statements.rows(remove, [keyOf(key)]);
  }
}
