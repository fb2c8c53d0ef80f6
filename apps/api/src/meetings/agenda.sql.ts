/** What may be taken up, as row-level security leaves it to the one who asks: part, row, and what stands on the screen. */
const item = (
  part: string,
  from: string,
  {
    id = 'x.id',
    category,
    owner,
    receiver = 'NULL',
    own = `''`,
    text = `''`,
    date = 'NULL',
  }: Readonly<Record<string, string>>,
): string => `SELECT '${part}' AS part, ${id} AS id, ${category ?? `'basic'`} AS category, ${owner ?? 'NULL::uuid'} AS owner,
    ${receiver}::uuid AS receiver, ${own} AS own, ${text} AS text, ${date}::text AS date FROM ${from}`;

export const agendaStatement = `SELECT i.part, i.id, i.category, i.owner AS "ownerServiceId", i.receiver AS "receiverServiceId",
    i.own AS "ownWords", i.text, i.date FROM (
  ${item('topics', `app.meeting_wish x WHERE x.meeting_id = $2 AND x.young_person_id = $1 AND x.kind = 'topic' AND x.taken_back_at IS NULL AND NOT x.blanked`, { own: 'x.text' })}
  UNION ALL ${item('questions', `app.contribution x WHERE x.young_person_id = $1 AND x.kind = 'question' AND x.visibility = 'team' AND x.used_how IS NULL AND NOT x.blanked`, { own: 'x.text' })}
  UNION ALL ${item('goals', `app.goal x WHERE x.young_person_id = $1 AND x.status = 'open'`, { category: 'x.category', owner: 'x.owner_service_id', own: 'x.own_words', text: 'x.wording' })}
  UNION ALL ${item('measures', `app.measure x WHERE x.young_person_id = $1 AND x.status IN ('proposed', 'agreed', 'ongoing')`, { category: 'x.category', owner: 'x.owner_service_id', text: 'x.title', date: 'x.deadline' })}
  UNION ALL ${item('transitions', `app.transition x WHERE x.young_person_id = $1 AND x.status IN ('planned', 'offered', 'accepted', 'declined')`, { category: 'x.category', owner: 'x.owner_service_id', receiver: 'x.receiver_service_id', text: 'x.kind', date: 'x.on_date' })}
  ) i ORDER BY i.date NULLS FIRST, i.id`;

export const inTheRoomStatement = `SELECT app.kept_from_meeting($1)::text[] AS kept, app.shown_to_meeting_guardians($1)::text[] AS shown`;

export const roomReadersStatement = `SELECT r.post_id AS "postId", r.service_id AS "serviceId", r.role, r.holder, r.shut_out AS "shutOut",
    r.grants, r.left_out AS "leftOut" FROM app.team_readers($1) r`;
