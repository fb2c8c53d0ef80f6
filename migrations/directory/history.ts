/**
 * Who changed what when, by whatever way: a trigger writes it, so that no verb can forget. Rows that come with a new database are no
 * changes. Of users, staff alone.
 */
const written = (name: string, values: string): string => `
  CREATE FUNCTION app.${name}_history() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      INSERT INTO directory_change (by_user_id, reason, before, after, subject, subject_id, organisation_id, service_id, user_id)
      SELECT app.me(), nullif(current_setting('app.reason', true), ''), CASE WHEN TG_OP = 'UPDATE' THEN o.shown END, n.shown, ${values};
      RETURN NULL;
    END $$;`;

const shown = {
  organisation: ['name', 'kind', 'number'],
  service: ['name', 'kind', 'phone'],
  app_user: ['name', 'username', 'email', 'phone', 'active'],
  post: ['role', 'title', 'service_id'],
} as const;

const columnsOf = (table: keyof typeof shown, row: string): string => {
  const columns = shown[table].map((column) => `'${column}', ${row}.${column}`);
  const days = table === 'post' ? [`'from', lower(${row}.valid)`, `'until', upper(${row}.valid) - 1`] : [];
  return `jsonb_build_object(${[...columns, ...days].join(', ')})`;
};

const rows = (table: keyof typeof shown): string =>
  ` FROM (SELECT ${columnsOf(table, 'NEW')} AS shown) n, (SELECT ${columnsOf(table, 'OLD')} AS shown) o
      WHERE TG_OP = 'INSERT' OR n.shown IS DISTINCT FROM o.shown`;

const trigger = (table: string, when: string): string => `
  CREATE TRIGGER ${table}_history_insert AFTER INSERT ON app.${table} FOR EACH ROW
    WHEN (current_user <> 'app_seeder'${when}) EXECUTE FUNCTION app.${table}_history();
  CREATE TRIGGER ${table}_history_update AFTER UPDATE ON app.${table} FOR EACH ROW
    WHEN (current_user <> 'app_seeder'${when}) EXECUTE FUNCTION app.${table}_history();`;

/** Every change of the directory leaves a row with how it was and how it is. */
export const history = [
  written('organisation', `'organisation', NEW.id, NEW.id, NULL::uuid, NULL::uuid${rows('organisation')}`),
  written('service', `'service', NEW.id, NEW.organisation_id, NEW.id, NULL::uuid${rows('service')}`),
  written('app_user', `'user', NEW.id, NULL::uuid, NULL::uuid, NEW.id${rows('app_user')}`),
  written(
    'post',
    `'post', NEW.id, (SELECT s.organisation_id FROM service s WHERE s.id = NEW.service_id), NEW.service_id, NEW.user_id${rows('post')}`,
  ),
  trigger('organisation', ''),
  trigger('service', ''),
  trigger('app_user', ` AND NEW.kind = 'staff'`),
  trigger('post', ''),
].join('');

export const historyFunctions = Object.keys(shown).map((table) => `${table}_history()`);
