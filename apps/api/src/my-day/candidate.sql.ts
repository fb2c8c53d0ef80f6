/** What one kind of item is read from. A column that is left out is empty. */
export interface Candidate {
  /** `today`: may need the reader; `waits`: on others; `coming`: only a date ahead. */
  readonly list: 'today' | 'waits' | 'coming';
  readonly kind: string;
  readonly id: string;
  readonly person: string;
  readonly given?: string;
  readonly family?: string;
  readonly due?: string;
  readonly text?: string;
  readonly code?: string;
  readonly byPost?: string;
  readonly byName?: string;
  readonly byService?: string;
  readonly at?: string;
  readonly parent?: string;
  readonly status?: string;
  readonly version?: string;
  readonly measureKind?: string;
  /** What the rules say the code from, as json. */
  readonly facts?: string;
  /** After FROM. */
  readonly from: string;
}

const none = (type: string): string => `NULL::${type}`;

/** One branch of the one statement: every branch has the same columns. */
export const branch = (
  one: Candidate,
): string => `SELECT '${one.list}' AS list, '${one.kind}' AS kind, ${one.id} AS id, ${one.person} AS person,
    ${one.given ?? none('text')} AS given, ${one.family ?? none('text')} AS family, ${one.due ?? none('date')} AS due,
    ${one.text ?? `''`} AS text, ${one.code ?? none('text')} AS code, ${one.byPost ?? none('uuid')} AS by_post,
    ${one.byName ?? none('text')} AS by_name, ${one.byService ?? none('text')} AS by_service, ${one.at ?? none('timestamptz')} AS at,
    ${one.parent ?? none('uuid')} AS parent, ${one.status ?? none('text')} AS status, ${one.version ?? none('integer')} AS version,
    ${one.measureKind ?? none('text')} AS measure_kind, ${one.facts ?? none('json')} AS facts
  FROM ${one.from}`;

export const mine = (column: string): string => `${column} = ANY ((SELECT app.my_people())::uuid[])`;
export const held = (column: string): string => `${column} = ANY ((SELECT app.my_held())::uuid[])`;
/** The own post, and those whom the reader stands in for today. */
const posts = `(SELECT array_append(array_agg(a.post_id), (SELECT app.my_post())) FROM app.absence a
  WHERE a.stand_in_post_id = (SELECT app.my_post()) AND a.stand_in_answer = 'accepted' AND a.returned_at IS NULL AND a.during @> (SELECT app.today()))::uuid[]`;
export const isMyWork = (column: string): string => `${column} = ANY (${posts})`;
/** The baton is the reader's, or of somebody whom the reader stands in for. */
export const heldForNow = (column: string): string => `${column} IN (SELECT h.young_person_id FROM app.baton h
  WHERE upper_inf(h.held) AND ${isMyWork('h.post_id')})`;
export const myPost = '(SELECT app.my_post())';
export const myService = '(SELECT app.my_service())';
