import { isKeyOf } from '#domain/closed-table/closed-table';
import { Sealed } from '../platform/sealing/sealed-value.ts';
import type { Sealing } from '../platform/sealing/sealing.ts';
import { genderOf } from '../young-people/registration/identity-number.ts';
import { compared } from './alike-indexes.ts';
import { sealedColumns, sealedInJson } from './sealed-columns.ts';
import { sealedTexts } from './sealed.ts';

type Row = Readonly<Record<string, unknown>>;

/** Whose key a row is sealed with, where it is not the young person's in `young_person_id`. */
const owners: Readonly<Record<string, (row: Row) => unknown>> = {
  young_person: ({ id }) => id,
  app_user: (row) => row['young_person_id'] ?? row['id'],
  draft: (row) => row['user_id'],
  day_filter: (row) => row['user_id'],
  notice_address: (row) => row['user_id'],
  help_request: ({ id }) => id,
  case_request: ({ id }) => id,
  identified_pupil: (row) => row['school_list_id'],
  child_welfare_report: ({ id }) => id,
  child_welfare_processing: (row) => row['report_id'],
};

/** What stands for the row's id where the verbs do not know it. */
const rowIds: Readonly<Record<string, string>> = {
  follow_up: 'young_person_id',
  team_member: 'young_person_id',
  consent_answer: 'consent_id',
  mapping_answer: 'mapping_id',
  emergency_access: 'young_person_id',
  emergency_review: 'young_person_id',
  protection: 'young_person_id',
  guardian_opening: 'young_person_id',
  discussion_binding: 'discussion_id',
  log_hiding: 'young_person_id',
  draft: 'user_id',
  child_welfare_processing: 'report_id',
};

const lists: Readonly<Record<string, readonly string[]>> = sealedColumns;
const inJson: Readonly<Record<string, object>> = sealedInJson;
const columnsOf = (table: string): readonly string[] => lists[table] ?? [];
const jsonOf = (table: string): readonly string[] => Object.keys(inJson[table] ?? {});

/** Staff are known by name. */
const isClear = (table: string, row: Row): boolean => table === 'app_user' && row['kind'] === 'staff';

/** Whether a row of the table must have an id before it is sealed. */
export const needsId = (table: string): boolean =>
  [...columnsOf(table), ...jsonOf(table)].length > 0 && rowIds[table] === undefined;

export const hasSealed = (table: string): boolean => [...columnsOf(table), ...jsonOf(table)].length > 0;

const bySealing = (table: string, row: Row): Row => {
  if (isClear(table, row)) return row;
  const whose = (owners[table] ?? (({ young_person_id: id }: Row) => id))(row);
  const id = row[rowIds[table] ?? 'id'];
  const place = (column: string): [string, string, string] => {
    if (typeof whose !== 'string' || typeof id !== 'string')
      throw new Error(`${table}: a row without its ids`);
    return [`${table}.${column}`, whose, id];
  };
  const texts = columnsOf(table).flatMap((name): [string, unknown][] => {
    const value = row[name];
    if (typeof value !== 'string' && !Array.isArray(value)) return [];
    const [column, owner, at] = place(name);
    const sealed = (text: unknown): unknown =>
      typeof text === 'string' ? new Sealed({ column, whose: owner, row: at }, text) : text;
    return [[name, Array.isArray(value) ? value.map(sealed) : sealed(value)]];
  });
  const json = jsonOf(table).flatMap((name): [string, unknown][] => {
    const value = row[name];
    const written = typeof value === 'string';
    const given: unknown = written ? JSON.parse(value) : value;
    if (typeof given !== 'object' || given === null) return [];
    const sealed = sealedTexts(...place(name), given);
    return [[name, written ? sealed : sealed.value]];
  });
  return { ...row, ...Object.fromEntries(texts), ...Object.fromEntries(json) };
};

/** A line of the log that tells of an attempt carries the reason as it was written. */
const byAttempt = (table: string, row: Row): Row => {
  const { reason, young_person_id: whose } = row;
  if (table !== 'access_log' || typeof reason !== 'string' || typeof whose !== 'string') return row;
  return { ...row, reason: new Sealed({ column: 'access_log.reason', whose, row: whose }, reason) };
};

/** A plain number is found by its blind index; names and telephone numbers are compared by theirs. */
const byIndex = (sealing: Sealing, table: string, row: Row): Row => {
  const isStaffOrNoUser = table !== 'app_user' || row['kind'] === 'staff';
  if (isKeyOf(compared, table))
    return isStaffOrNoUser ? { ...row, ...compared[table].indexes(row, sealing.ring) } : row;
  if (table !== 'identity_number' || typeof row['number'] !== 'string') return row;
  const [newest] = sealing.ring.indexes(row['number']);
  return { ...row, blind_index: newest?.index, bi_v: newest?.version, gender: genderOf(row['number']) };
};

/** Who has a key of the own, made when the first row is written. */
const begins = (table: string, row: Row): unknown => {
  if (['young_person', 'child_welfare_report', 'help_request', 'case_request'].includes(table))
    return row['id'];
  if (table === 'app_user')
    return row['kind'] === 'staff' ? undefined : (row['young_person_id'] ?? row['id']);
  if (table === 'identified_pupil') return row['school_list_id'];
  return table === 'draft' ? row['user_id'] : undefined;
};

/** Whole rows as the database holds them, for whoever fills it past the API: the demo and the tests. */
export const sealedRows = async (
  sealing: Sealing,
  table: string,
  rows: readonly Row[],
): Promise<Record<string, unknown>[]> => {
  for (const row of rows) {
    const whose = begins(table, row);
    if (typeof whose === 'string') await sealing.begin(whose);
  }
  const wanted = rows.map((row) => bySealing(table, byAttempt(table, byIndex(sealing, table, row))));
  const sealed = await sealing.seal(wanted);
  return sealed.map((row) => ({ ...(typeof row === 'object' ? row : {}) }));
};
