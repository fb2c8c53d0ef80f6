import pg from 'pg';
import type { BuiltWorld } from './build.ts';
import { expectedOf } from './expected.ts';
import type { World } from './world.ts';

/** One question to which the rules and the database gave different answers. */
export interface Disagreement {
  readonly reader: number;
  readonly person: number;
  readonly what: string;
  readonly rules: boolean;
  readonly database: boolean;
}

export interface Compared {
  readonly cases: number;
  readonly seen: number;
  readonly disagreements: readonly Disagreement[];
}

/** Everything that the reader sees, in one round trip. */
const seenStatement = `SELECT ARRAY(SELECT id FROM app.young_person) AS people, ARRAY(SELECT id FROM app.mapping) AS rows,
  ARRAY(SELECT id FROM app.goal) AS goals, ARRAY(SELECT id FROM app.team_member) AS team, ARRAY(SELECT id FROM app.contribution) AS words`;

interface Seen {
  readonly people: readonly string[];
  readonly rows: readonly string[];
  readonly goals: readonly string[];
  readonly team: readonly string[];
  readonly words: readonly string[];
}

const seenBy = async (client: pg.Client, secret: string): Promise<Seen> => {
  await client.query(`SELECT set_config('app.session', $1, false)`, [secret]);
  const { rows } = await client.query<Seen>(seenStatement);
  return rows[0] ?? { people: [], rows: [], goals: [], team: [], words: [] };
};

/** Asks the application's own role for everything that each reader sees, and the rules for the same. */
export const compareWorld = async (appUrl: string, world: World, built: BuiltWorld): Promise<Compared> => {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const disagreements: Disagreement[] = [];
  let cases = 0;
  let seen = 0;
  try {
    for (const [reader, { role, ...rest }] of world.readers.entries()) {
      const secret = built.readers[reader]?.secret ?? '';
      if (secret === '') continue;
      const sight = await seenBy(client, secret);
      const [people, rows] = [new Set(sight.people), new Set(sight.rows)];
      const goals = new Set(sight.goals);
      const [team, words] = [new Set(sight.team), new Set(sight.words)];
      for (const [person, facts] of world.people.entries()) {
        const there = built.people[person];
        if (there === undefined) continue;
        const rules = expectedOf(reader, { role, ...rest }, facts);
        const answers = [
          { what: 'person', rules: rules.person, database: people.has(there.id) },
          ...there.rows.map((id, place) => ({
            what: `row ${String(place)}`,
            rules: rules.rows[place] ?? false,
            database: rows.has(id),
          })),
          ...there.goals.map((id, place) => ({
            what: `goal ${String(place)}`,
            rules: rules.goals[place] ?? false,
            database: goals.has(id),
          })),
          { what: 'team', rules: rules.team, database: team.has(there.teamRow) },
          { what: 'words', rules: rules.words, database: words.has(there.words) },
        ];
        cases += answers.length;
        seen += answers.filter(({ database }) => database).length;
        for (const answer of answers)
          if (answer.rules !== answer.database) disagreements.push({ reader, person, ...answer });
      }
    }
  } finally {
    await client.end();
  }
  return { cases, seen, disagreements };
};
