import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { codeDigest, newCode } from '../api/src/identity-links/link-codes.ts';
import { Configuration } from './configuration.ts';
import { prepareGiven } from './database.ts';
import { runToTheEnd } from './ending.ts';
import { type FirstAdministrator, firstAdministratorIn } from './first-administrator-words.ts';
import { say } from './say.ts';
import { Sentence } from './sentence.ts';
import { providerTable } from './sign-ins.ts';
import { actingAs } from './urls.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));

interface Made {
  readonly username: string;
  readonly until: Date;
  readonly made: boolean;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'LG409';

/** Makes the one whom nobody else can let in. The code is known to nobody but whoever reads the answer. */
async function make(ownerUrl: string, asked: FirstAdministrator, code: string): Promise<Made> {
  const client = new pg.Client({ connectionString: actingAs(ownerUrl, 'app_owner') });
  await client.connect();
  try {
    const values = [JSON.stringify(asked), codeDigest(code)];
    const { rows } = await client.query<Made>('SELECT * FROM app.first_administrator($1, $2)', values);
    const [made] = rows;
    if (made === undefined) throw new Sentence('Nobody was made.');
    return made;
  } catch (error) {
    if (isTaken(error))
      throw new Sentence('Somebody can sign in already: an administrator makes codes on the page «Brukere».');
    throw error;
  } finally {
    await client.end();
  }
}

/** `npm run first-administrator -- …`: beside a Laget that runs, or before the first start. */
await runToTheEnd(async () => {
  const configuration = new Configuration(process.env);
  const asked = firstAdministratorIn(process.argv.slice(3));
  const { databaseUrl, demo, providers, publicUrl } = configuration;
  if (demo || databaseUrl === undefined)
    throw new Sentence(
      'The demo has its users. This is for a database of your own, with providers of sign-in.',
    );
  await prepareGiven(configuration, databaseUrl, join(clone, '.data/passwords.json'));
  const code = newCode();
  const { username, until, made } = await make(databaseUrl, asked, code);
  say(
    made
      ? `\n  ${username} is the first administrator.`
      : `\n  ${username} was made earlier and has a new code; the earlier code is over.`,
  );
  say(
    `  Code: ${code}\n  It can be used once, until ${until.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
  );
  say(`  Sign in at ${publicUrl ?? ''} and give the code there.\n\n${providerTable(providers)}\n`);
});
