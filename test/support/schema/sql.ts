/** Each statement answers rows of one text column, `line`, in the order they are to be read. Names are qualified. */

const ours = `('app', 'app_policies', 'figures')`;
/** The roles that the project makes; the one that runs the migrations has another name in every installation. */
const rights = (acl: string): string => `
  SELECT 'grant ' || coalesce(r.rolname, 'public') || ': ' || string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type)
    FROM aclexplode(${acl}) x LEFT JOIN pg_roles r ON r.oid = x.grantee GROUP BY r.rolname`;

export const roles = `
  SELECT format('role %s%s%s%s%s', rolname, CASE WHEN rolcanlogin THEN ' login' ELSE '' END,
    CASE WHEN rolsuper THEN ' SUPERUSER' ELSE '' END, CASE WHEN rolbypassrls THEN ' BYPASSRLS' ELSE '' END,
    CASE WHEN rolcreaterole OR rolcreatedb OR rolreplication THEN ' MAY CREATE' ELSE '' END) AS line
  FROM pg_roles WHERE rolname IN ('app_owner', 'app_definer', 'app_seeder', 'app_rw', 'app_figures', 'app_jobs') ORDER BY rolname COLLATE "C"`;

export const memberships = `
  SELECT format('%s may become %s%s', m.rolname, r.rolname, CASE WHEN a.inherit_option THEN ' AND INHERITS' ELSE '' END) COLLATE "C" AS line
  FROM pg_auth_members a JOIN pg_roles r ON r.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
  WHERE m.rolname IN ('app_owner', 'app_definer', 'app_seeder', 'app_rw', 'app_figures', 'app_jobs') ORDER BY 1`;

export const schemas = `
  SELECT format(E'schema %s, owner %s\\n%s', nspname, pg_get_userbyid(nspowner), (
    SELECT string_agg('  ' || g.line, E'\\n' ORDER BY g.line COLLATE "C") FROM (${rights('n.nspacl')}) AS g (line))) AS line
  FROM pg_namespace n WHERE nspname IN ${ours} ORDER BY nspname`;

export const relations = `
  SELECT c.oid::text AS oid, format('%s %s.%s, owner %s%s%s', CASE c.relkind WHEN 'r' THEN 'table' WHEN 'S' THEN 'sequence' ELSE 'view' END,
    n.nspname, c.relname, pg_get_userbyid(c.relowner), CASE WHEN c.relrowsecurity THEN ', row-level security' ELSE '' END,
    CASE WHEN c.relforcerowsecurity THEN ' forced' ELSE '' END) AS line
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'v', 'm', 'S') ORDER BY n.nspname, c.relname COLLATE "C"`;

/** The parts of one table; $1 is its oid. */
export const parts: readonly string[] = [
  `SELECT format('%s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN ' not null' ELSE '' END,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) AS line
    FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
  `SELECT pg_get_viewdef(oid) AS line FROM pg_class WHERE oid = $1 AND relkind = 'v'`,
  `SELECT format('constraint %s %s', conname, pg_get_constraintdef(oid)) AS line FROM pg_constraint
    WHERE conrelid = $1 AND contype NOT IN ('n', 't') ORDER BY conname COLLATE "C"`,
  `SELECT pg_get_indexdef(i.indexrelid) AS line FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = $1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid) ORDER BY c.relname COLLATE "C"`,
  `SELECT format('policy %s%s for %s to %s%s%s', polname, CASE WHEN polpermissive THEN '' ELSE ' RESTRICTIVE' END,
      CASE polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END,
      (SELECT string_agg(r.rolname, ', ' ORDER BY r.rolname) FROM pg_roles r WHERE r.oid = ANY (polroles)),
      coalesce(' using ' || pg_get_expr(polqual, polrelid), ''), coalesce(' with check ' || pg_get_expr(polwithcheck, polrelid), '')) AS line
    FROM pg_policy WHERE polrelid = $1 ORDER BY polname COLLATE "C"`,
  `SELECT pg_get_triggerdef(oid) || CASE tgenabled WHEN 'O' THEN '' ELSE ' NOT ENABLED ' || tgenabled::text END AS line FROM pg_trigger
    WHERE tgrelid = $1 AND NOT tgisinternal ORDER BY tgname COLLATE "C"`,
  `SELECT g.line FROM pg_class c, LATERAL (${rights('c.relacl')}) AS g (line) WHERE c.oid = $1 ORDER BY g.line COLLATE "C"`,
  `SELECT format('grant %s: %s (%s)', r.rolname, x.privilege_type, string_agg(a.attname, ', ' ORDER BY a.attnum)) COLLATE "C" AS line
    FROM pg_attribute a, LATERAL aclexplode(a.attacl) x JOIN pg_roles r ON r.oid = x.grantee
    WHERE a.attrelid = $1 AND NOT a.attisdropped GROUP BY r.rolname, x.privilege_type ORDER BY 1`,
];

export const functions = `
  SELECT format(E'%s\\n  owner %s\\n%s\\n', rtrim(pg_get_functiondef(p.oid), E'\\n'), pg_get_userbyid(p.proowner), coalesce((
    SELECT string_agg('  ' || g.line, E'\\n' ORDER BY g.line COLLATE "C") FROM (${rights('p.proacl')}) AS g (line)),
    '  grant public: EXECUTE')) AS line
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname IN ${ours} ORDER BY n.nspname, p.proname COLLATE "C", pg_get_function_identity_arguments(p.oid)`;
