import { parseArgs } from 'node:util';
import pg from 'pg';
import { say } from '../../apps/start/say.ts';
import { lastWords } from '../../apps/start/sentence.ts';
import { actingAs } from '../../apps/start/urls.ts';
import { readInInvented } from '../../apps/figures/invented/population.ts';
import { unsealIn } from '../../apps/figures/backgrounds.ts';
import { atOnce } from '../../apps/figures/make-quarter.ts';
import { releaseOf } from '../../apps/figures/release.ts';
import { withDatabase } from '../support/schema/with-database.ts';
import { countedIn, type Workers } from './counted.ts';
import { readCountry } from './lives.ts';

const secret = Buffer.from('a key of a country, 32 bytes long');
/** The three quarters of the year, and the same quarter of the years before: what a year's last quarter is asked with. */
const before = ['2020Q4', '2021Q4', '2022Q4', '2023Q4', '2024Q4', '2025Q1', '2025Q2', '2025Q3'];
const measured = '2025Q4';

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
/** Of every thread since then, also where others use the machine too. */
const processor = (since: NodeJS.CpuUsage): string => {
  const { user, system } = process.cpuUsage(since);
  return ((user + system) / 1e6).toFixed(1);
};
const megabytes = (): string => String(Math.round(process.resourceUsage().maxRSS / 1024));

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '2000' },
    each: { type: 'string', default: '40' },
    counties: { type: 'string', default: '15' },
    alone: { type: 'boolean', default: false },
  },
});

/**
 * `npm run disclosure:country`: one quarter of a country as the product makes it, from counted persons to frozen cells, with
 * the time and the memory of each part. The quarters that it is asked with are made first, with nobody who knows somebody.
 */
const main = async (client: pg.Client): Promise<void> => {
  const country = await readCountry(Number(values.counties));
  const { places } = country;
  await readInInvented(client, 2020, places);
  const make = async (quarter: string, workers: Workers, tell: (line: string) => void): Promise<number> => {
    const read = countedIn(country, workers);
    const order = {
      quarter,
      covers: 'quarter' as const,
      places,
      secret,
      reason: '',
      unseal: unsealIn(process.env),
    };
    return await atOnce(client, () => releaseOf(client, order, (day) => Promise.resolve(read(day)), tell));
  };
  for (const quarter of values.alone ? [] : before) {
    const began = performance.now();
    await make(quarter, { workers: 0, each: 0 }, () => undefined);
    say(`${quarter} is made (${seconds(began)} s)`);
  }
  const began = performance.now();
  const used = process.cpuUsage();
  let last = began;
  const cells = await make(
    measured,
    { workers: Number(values.workers), each: Number(values.each) },
    (line) => {
      say(
        `${seconds(began).padStart(6)} s (+${seconds(last)}), processor ${processor(used)} s, ${megabytes()} MB ${line.trim()}`,
      );
      last = performance.now();
    },
  );
  say(
    `${seconds(began).padStart(6)} s, processor ${processor(used)} s, ${megabytes()} MB: ${String(cells)} cells of ${measured} are frozen`,
  );
};

try {
  await withDatabase(async ({ ownerUrl }) => {
    const client = new pg.Client({ connectionString: actingAs(ownerUrl, 'app_owner') });
    await client.connect();
    try {
      await main(client);
    } finally {
      await client.end();
    }
  });
} catch (error) {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exitCode = 1;
}
