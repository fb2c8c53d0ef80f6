import { keyPlacesIn } from '../api/src/platform/sealing/key-places.ts';
import { seedOptions } from './options.ts';
import { progressOn } from './progress.ts';
import { seedDemo } from './seed-demo.ts';

const progress = progressOn(process.stdout);
try {
  const options = seedOptions(process.argv.slice(2), process.env, new Date());
  const began = performance.now();
  const { youngPeople, rows } = await seedDemo({
    ...options,
    keys: keyPlacesIn(process.env),
    progress: progress.show,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  progress.end(
    `  The demo municipality has ${String(youngPeople)} young people, ${String(rows)} rows (${seconds} s)`,
  );
} catch (error) {
  progress.end(
    `  The demo municipality could not be made: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
