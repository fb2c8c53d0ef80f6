import { Injectable } from '@nestjs/common';
import { type Standing, stateOf } from '#domain/erasure/erasure';
import { numberIn, waysForwardIn } from '#domain/law/values';
import { grantedPapers } from '../paper-requests/paper-request.sql.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  ControllerPart,
  ErasureListed,
  ErasureOpened,
  ErasuresPage,
  ErasureToOpen,
  OwnArchive,
  OwnErasure,
} from './erasure.dto.ts';
import {
  controllersStatement,
  duties,
  erasuresStatement,
  ownArchives,
  requestsToOpen,
  retentionEnded,
  standing,
} from './erasure.sql.ts';

/** A case as a statement has it. */
export interface ErasureRow extends Omit<ErasureListed, 'state'> {
  readonly youngPersonId: string;
  readonly requestId: string | null;
  readonly refused: boolean;
  readonly cancelled: boolean;
  readonly endedReason: string | null;
  readonly approvers: string[];
}

type Row = ErasureRow & Record<string, unknown>;
type Part = Omit<ControllerPart, 'duties'> & { readonly kind: string };
interface Duty {
  readonly code: string;
  readonly value: unknown;
  readonly source: string;
}

const stateOfRow = ({ refused, cancelled, erasedAt, graceEndsOn, approvers }: ErasureRow) =>
  stateOf({ refused, cancelled, erased: erasedAt !== null, graceEndsOn, approvals: approvers.length });

const listed = (row: ErasureRow): Pick<ErasureListed, keyof ErasureListed> => ({
  id: row.id,
  cause: row.cause,
  state: stateOfRow(row),
  openedAt: row.openedAt,
  graceEndsOn: row.graceEndsOn,
  erasedAt: row.erasedAt,
  approvedBy: row.approvedBy,
  references: row.references,
});

const watched = 'e.municipality_id = ANY (app.my_watched_municipalities())';
const all = erasuresStatement(watched);
const one = erasuresStatement(`${watched} AND e.id = $1 AND e.shredded_at IS NULL`);
const own = erasuresStatement('e.young_person_id = $1');

/** Reads erasures as the officer and the young person see them. */
@Injectable()
export class ErasureReading {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async page(): Promise<ErasuresPage> {
    const rows = await this.statements.rows<Row>(all);
    const asked = await this.statements.rows<ErasureToOpen & Record<string, unknown>>(requestsToOpen);
    const onPaper = await this.statements.rows<ErasureToOpen & Record<string, unknown>>(grantedPapers);
    const past = await this.statements.rows<ErasureToOpen & Record<string, unknown>>(retentionEnded);
    return {
      today: this.request.signedIn.today,
      toOpen: [...asked, ...onPaper, ...past],
      erasures: rows.map(listed),
    };
  }

  row(id: string): Promise<ErasureRow> {
    return this.statements.one<Row>(one, [id]);
  }

  standing(id: string): Promise<Standing> {
    return this.statements.one<Standing & Record<string, unknown>>(standing, [id]);
  }

  async controllers(row: ErasureRow): Promise<ControllerPart[]> {
    const laws = await this.laws();
    const parts = await this.statements.rows<Part & Record<string, unknown>>(controllersStatement, [row.id]);
    return parts.map(({ kind, ...part }) => ({
      ...part,
      duties: laws
        .filter(({ code }) => code === `archive.${kind}`)
        .flatMap(({ value, source }) => waysForwardIn(value).map((duty) => ({ ...duty, source }))),
    }));
  }

  async opened(row: ErasureRow): Promise<Omit<ErasureOpened, 'stops' | 'blockers' | 'today'>> {
    const { name } = await this.statements.one<{ name: string }>('SELECT name FROM app.erasure_person($1)', [
      row.id,
    ]);
    const asked = await this.statements.rows<{ text: string }>(
      'SELECT q.text FROM app.data_request q WHERE q.id = $1',
      [row.requestId],
    );
    const grace = (await this.laws()).find(({ code }) => code === 'erasure.grace')?.value;
    return {
      ...listed(row),
      youngPersonName: name,
      asked: asked[0]?.text ?? null,
      controllers: await this.controllers(row),
      endedReason: row.endedReason,
      graceDays: numberIn(grace) ?? 0,
    };
  }

  /** The young person's own, the newest first. */
  async own(youngPersonId: string): Promise<OwnErasure | null> {
    const [row] = await this.statements.rows<Row>(own, [youngPersonId]);
    if (row === undefined) return null;
    const archives = await this.statements.rows<OwnArchive & Record<string, unknown>>(ownArchives, [row.id]);
    const { openedAt, graceEndsOn, endedReason } = row;
    return { state: stateOfRow(row), openedAt, graceEndsOn, endedReason, archives };
  }

  private laws(): Promise<Duty[]> {
    return this.statements.rows<Duty & Record<string, unknown>>(duties);
  }
}
