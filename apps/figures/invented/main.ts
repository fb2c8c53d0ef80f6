import { constants, setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { say } from '../../start/say.ts';
import { lastWords } from '../../start/sentence.ts';
import { actingAs } from '../../start/urls.ts';
import { unsealIn } from '../backgrounds.ts';
import { figuresKey } from '../figures-key.ts';
import { figuresOptions } from '../options.ts';
import { makeHistory } from './history.ts';

/** Two years of the demo's figures, made beside a Laget that runs: whoever signs in meanwhile comes first. */
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const { values } = parseArgs({ options: { quarters: { type: 'string', default: '8' } } });
  const { connectionString, keyFile } = figuresOptions([], process.env);
  const client = new pg.Client({ connectionString: actingAs(connectionString, 'app_owner') });
  await client.connect();
  try {
    const secret = await figuresKey(keyFile);
    await makeHistory(client, { secret, unseal: unsealIn(process.env), count: Number(values.quarters) }, say);
  } finally {
    await client.end();
  }
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
}
