import { say } from '../../apps/start/say.ts';
import { lastWords } from '../../apps/start/sentence.ts';
import { actingAs } from '../../apps/start/urls.ts';
import { openOwnServer } from '../crash/own-server.ts';
import { crashTheReminders, isExactlyOnce } from './reminders.ts';

/** `npm run remind:crash`: the morning's run is killed with kill -9 in the middle, again and again. Exit code 1 unless each is told exactly once. */
const run = async (): Promise<number> => {
  const server = await openOwnServer();
  try {
    const count = Number(process.argv[2] ?? '40');
    const kills = Number(process.argv[3] ?? '8');
    const done = await crashTheReminders(
      { ...server, seederUrl: actingAs(server.ownerUrl, 'app_seeder') },
      count,
      kills,
    );
    say(
      `killed with kill -9 in the middle of the run: ${String(kills)} times, when ${done.killedAfter.join(', ')} had been told`,
    );
    say(
      `to be told: ${String(count)}; both dates written down exactly once: ${String(done.written.filter((one) => one === 2).length)}`,
    );
    say(
      `one message: ${String(done.messages.filter((one) => one === 1).length)}, two or more: ${String(done.messages.filter((one) => one > 1).length)}`,
    );
    return isExactlyOnce(done, count) ? 0 : 1;
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
