import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { ClientBase, QueryResultRow } from 'pg';
import { refusal } from '#domain/problem/refusal';
import { withPlaces } from '../sealing/sealed-statement.ts';
import type { Json, Sealed } from '../sealing/sealed-value.ts';
import { Sealing } from '../sealing/sealing.ts';

type Value =
  | string
  | number
  | boolean
  | null
  | Date
  | Buffer
  | readonly (string | null)[]
  | Sealed
  | readonly (Sealed | null)[]
  | Json;

const names = new Map<string, string>();

/** One name per text, so that PostgreSQL plans a statement once per connection. */
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
};

const isClient = (connection: unknown): connection is ClientBase =>
  typeof connection === 'object' && connection !== null && 'query' in connection;

/** The request's one transaction, for statements written by hand. There is no other way to the database. */
@Injectable()
export class Statements {
  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly sealing: Sealing,
  ) {}

  /** Runs a prepared statement inside the request's transaction and answers with its rows. Texts are sealed and opened here. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly Value[] = []): Promise<Row[]> {
    const runner = this.host.tx.queryRunner;
    const client: unknown = runner === undefined ? undefined : await runner.connect();
    if (!isClient(client)) throw new Error('No transaction is open for this request');
    const sent = withPlaces(text, values);
    const result = await client.query<Row>({
      name: nameOf(sent.text),
      text: sent.text,
      values: await this.sealing.seal(sent.values),
    });
    return this.sealing.open(result.rows);
  }

  /** The only row, or a 404: not there and not allowed to see it look the same. */
  async one<Row extends QueryResultRow>(text: string, values: readonly Value[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(text, values);
    if (row === undefined) throw refusal('not-found');
    return row;
  }

  /** A change guarded by `version = $n` with RETURNING. Nothing changed means that somebody else was first: 412. */
  async changed<Row extends QueryResultRow>(text: string, values: readonly Value[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(text, values);
    if (row === undefined) throw refusal('stale-version');
    return row;
  }
}
