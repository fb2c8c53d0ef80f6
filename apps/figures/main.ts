import pg from 'pg';
import { say } from '../start/say.ts';
import { lastWords, Sentence } from '../start/sentence.ts';
import { actingAs } from '../start/urls.ts';
import { unsealIn } from './backgrounds.ts';
import { figuresKey } from './figures-key.ts';
import { figuresOptions } from './options.ts';
import { makeQuarter } from './make-quarter.ts';

/** The figures of one quarter, made by the owner of the database; the application cannot make them. */
const controller = new AbortController();
const { signal } = controller;
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => {
    controller.abort(new Sentence('Stopped. Nothing is released; the same command goes on from here.'));
  });
try {
  const { connectionString, quarter, covers, reason, keyFile } = figuresOptions(
    process.argv.slice(2),
    process.env,
  );
  const client = new pg.Client({ connectionString: actingAs(connectionString, 'app_owner') });
  await client.connect();
  try {
    const began = performance.now();
    const secret = await figuresKey(keyFile);
    const keptAt = `${keyFile}.${quarter ?? 'newest'}`;
    const unseal = unsealIn(process.env);
    const order = { asked: quarter, covers, secret, unseal, reason, keptAt, signal };
    const made = await makeQuarter(client, order, say);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`  The figures of ${made.quarter} are made: ${String(made.figures)} figures (${seconds} s)`);
  } finally {
    await client.end();
  }
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
}
