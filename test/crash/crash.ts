import { say } from '../../apps/start/say.ts';
import { lastWords } from '../../apps/start/sentence.ts';
import { writes } from './acknowledged.ts';
import { crashRounds, type Round } from './rounds.ts';

const faultsOf = ({ found }: Round): number =>
  found.lost.length + found.unlogged.length + found.withoutOneHolder.length + found.tampered.length;

const tell = ({ notebook, killed, found }: Round): void => {
  const counts = Object.keys(writes).map(
    (write) => `${write} ${String(notebook.acknowledged.filter((one) => one.write === write).length)}`,
  );
  const refused = [...notebook.refused].map(([why, count]) => `${why} × ${String(count)}`);
  say(`kill -9: ${killed.join(', ')}`);
  say(`  acknowledged: ${String(notebook.acknowledged.length)} (${counts.join(', ')})`);
  say(
    `  no answer: ${String(notebook.unanswered)}, 503: ${String(notebook.busy)}, other: ${refused.join(', ') || 'none'}`,
  );
  say(
    `  lost: ${String(found.lost.length)}, without log row: ${String(found.unlogged.length)} of ${String(found.logRows)} rows`,
  );
  say(`  log verified: ${found.tampered.join('; ') || 'no findings'}`);
  say(
    `  followed up: ${String(found.followedUp)}, without exactly one holder: ${String(found.withoutOneHolder.length)}`,
  );
};

/** `npm run crash`: three rounds of kill -9 during eight parallel writers. Exit code 1 when anything is lost. */
try {
  const rounds = await crashRounds(Number(process.argv[2] ?? '3'), 1500, tell);
  process.exitCode = rounds.some((round) => faultsOf(round) > 0) ? 1 : 0;
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
}
