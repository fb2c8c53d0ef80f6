import pg from 'pg';
import { lastWords } from '../start/sentence.ts';
import { actingAs } from '../start/urls.ts';
import { incidentOptions } from './options.ts';

interface Row {
  readonly young_person_id: string;
  readonly categories: readonly string[];
  readonly viewers: readonly string[];
  readonly times: string;
  readonly first_at: Date;
  readonly last_at: Date;
}

const statement = `SELECT * FROM app.incident_people($1, $2::date::timestamp AT TIME ZONE 'Europe/Oslo',
  ($3::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo')`;

/** Usernames may hold anything; in a sheet a cell must not begin a formula. */
const cell = (text: string): string =>
  /[",\n]/.test(text) || /^[=+\-@\t]/.test(text)
    ? `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`
    : text;

const line = (row: Row): string =>
  [
    row.young_person_id,
    row.categories.join(' '),
    cell(row.viewers.join(' ')),
    row.times,
    row.first_at.toISOString(),
    row.last_at.toISOString(),
  ].join(',');

/** Everybody affected by an actor or a time window, as CSV: ids, categories and viewers, never a name or content. */
try {
  const { connectionString, actor, from, to } = incidentOptions(process.argv.slice(2), process.env);
  const client = new pg.Client({ connectionString: actingAs(connectionString, 'app_owner') });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(statement, [actor, from, to]);
    process.stdout.write('young_person_id,categories,viewers,times,first_at,last_at\n');
    for (const row of rows) process.stdout.write(`${line(row)}\n`);
  } finally {
    await client.end();
  }
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
}
