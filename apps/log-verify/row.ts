/** The columns that a row's text is made of, in their order, as text. The time is what it is in the text. */
const columns = [
  'l.chain_key::text',
  'l.seq::text',
  'l.id::text',
  `to_char(l.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  'l.actor_user_id::text',
  'l.actor_post_id::text',
  'l.actor_service_id::text',
  'l.actor_role',
  'l.young_person_id::text',
  `array_to_string(l.young_person_ids, ',')`,
  'l.action',
  `array_to_string(l.categories, ',')`,
  'l.allowed::text',
  'l.basis',
  'l.rule',
  'l.reason',
  'l.row_count::text',
  'l.request_id',
  'l.session_reference',
  'l.acr',
  'l.ip_class',
  'l.app_version',
  'l.purpose',
] as const;

export const everyRow = `SELECT ${columns.join(', ')}, l.prev, l.hash FROM app.access_log l ORDER BY l.chain_key, l.seq, l.id`;

/** One row as it is read: text, and two hashes at the end. */
export type Cells = readonly (string | Buffer | null)[];

export interface Row {
  readonly fields: readonly (string | null)[];
  readonly chain: string;
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly prev: Buffer;
  readonly hash: Buffer;
  /** The chain it belongs in, by what it says. */
  readonly own: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

const bytes = (cell: Cells[number] | undefined): Buffer => (Buffer.isBuffer(cell) ? cell : Buffer.alloc(0));

export const rowOf = (cells: Cells): Row => {
  const fields = cells
    .slice(0, columns.length)
    .map((cell) => (cell === null || typeof cell === 'string' ? cell : null));
  const [chain, seq, id, at, actor, , , , youngPerson] = fields;
  return {
    fields,
    chain: chain ?? '',
    seq: Number(seq),
    id: id ?? '',
    at: at ?? '',
    prev: bytes(cells[columns.length]),
    hash: bytes(cells[columns.length + 1]),
    own: youngPerson ?? actor ?? nobody,
  };
};
