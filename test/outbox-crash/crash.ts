import { say } from '../../apps/start/say.ts';
import { lastWords } from '../../apps/start/sentence.ts';
import { actingAs } from '../../apps/start/urls.ts';
import { openOwnServer } from '../crash/own-server.ts';
import { crashTheOutbox } from './rounds.ts';

/** `npm run outbox:crash`: the process that sends is killed with kill -9 again and again. Exit code 1 unless each is told exactly once. */
const run = async (): Promise<number> => {
  const server = await openOwnServer();
  try {
    const count = Number(process.argv[2] ?? '60');
    const { kills, counts, states } = await crashTheOutbox(
      { ...server, seederUrl: actingAs(server.ownerUrl, 'app_seeder') },
      count,
      6,
    );
    for (const [moment, times] of Object.entries(kills)) say(`kill -9 ${moment}: ${String(times)}`);
    say(
      `to be told: ${String(count)}, told exactly once: ${String(counts.filter((one) => one === 1).length)}`,
    );
    say(`told twice or more: ${String(counts.filter((one) => one > 1).length)}`);
    say(`noted as: ${JSON.stringify(states)}`);
    return counts.length === count && counts.every((one) => one === 1) ? 0 : 1;
  } finally {
    await server.remove();
  }
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
}
