import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import type { SavedDraft, SaveDraft } from './drafts.dto.ts';
import { sealedAs } from '../sealing/parameter.ts';

/** Sealed with the writer’s own key: a draft is the writer’s, whoever it is about. */
const returned = 'text, aside, version, updated_at AS at';
const select = `SELECT ${returned} FROM app.draft WHERE user_id = app.me() AND key = $1`;
const begin = `INSERT INTO app.draft (user_id, key, text, aside) VALUES ($3, $1, ${sealedAs('draft.text', '$2', '$3', '$3')},
    ${sealedAs('draft.aside', '$4', '$3', '$3')}) ON CONFLICT ON CONSTRAINT draft_pk DO NOTHING RETURNING ${returned}`;
const save = `UPDATE app.draft SET text = ${sealedAs('draft.text', '$2', '$3', '$3')}, version = version + 1, updated_at = app.clock(),
    aside = coalesce(${sealedAs('draft.aside', '$4', '$3', '$3')}, aside) WHERE user_id = $3 AND key = $1 AND version = $5 RETURNING ${returned}`;
const remove = `DELETE FROM app.draft WHERE user_id = app.me() AND key = $1 AND ($2::integer IS NULL OR version = $2) RETURNING key`;

interface DraftRow {
  readonly text: string;
  readonly aside: string;
  readonly version: number;
  readonly at: Date;
}

const saved = ({ at, ...draft }: DraftRow): SavedDraft => ({ ...draft, savedAt: at.toISOString() });

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
    return row === undefined ? { text: '', aside: '' } : saved(row);
  }

  /** `version`: the one that was read; null begins it. */
  async save(key: string, version: number | null, { text, aside }: SaveDraft): Promise<SavedDraft> {
    const { userId } = this.request.signedIn;
    await this.sealing.begin(userId);
    const values = [keyOf(key), text, userId];
    if (version !== null)
      return saved(await this.statements.changed<DraftRow>(save, [...values, aside ?? null, version]));
    const [begun] = await this.statements.rows<DraftRow>(begin, [...values, aside ?? '']);
    if (begun === undefined) throw refusal('version-missing');
    return saved(begun);
  }

  async remove(key: string, version: number | null): Promise<void> {
    const gone = await this.statements.rows(remove, [keyOf(key), version]);
    if (version !== null && gone.length === 0) throw refusal('stale-version');
  }
}
