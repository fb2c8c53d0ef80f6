/** Kind of transition → the age until which its sender may be responsible. A test holds it to the rules' own list. */
const untilAge = {
  bup_to_dps: 18,
  child_welfare_to_aftercare: 18,
  ot_to_nav: 21,
  child_welfare_to_nav: 25,
} as const;

const years = `make_interval(years => CASE p_kind ${Object.entries(untilAge)
  .map(([kind, age]) => `WHEN '${kind}' THEN ${String(age)}`)
  .join(' ')} END)`;

/** The day on which the sender's legal time runs out; null when the kind knows none. Somebody born on 29 February: 1 March. */
export const senderUntil = `
  CREATE FUNCTION app.sender_until(p_kind text, p_birth date) RETURNS date LANGUAGE sql IMMUTABLE SET search_path = app AS $$
    SELECT (p_birth + ${years})::date
      + (to_char(p_birth, 'MMDD') = '0229' AND to_char(p_birth + ${years}, 'MMDD') = '0228')::int $$;
  REVOKE ALL ON FUNCTION app.sender_until(text, date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.sender_until(text, date) TO app_rw, app_definer;`;
