import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Configuration } from './configuration.ts';
import { runningOwnerUrl } from './embedded/running.ts';
import { runToTheEnd } from './ending.ts';
import { keyPlacesOf } from './keys.ts';
import { makeFigures } from './making-figures.ts';
import { openedOwnerUrl } from './opened-owner.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));

/** `npm run figures -- --quarter 2026Q3`: beside a Laget that runs, or alone. */
await runToTheEnd(async (endings) => {
  const { databaseUrl } = new Configuration(process.env);
  const keyFile = process.env['FIGURES_KEY_FILE'] ?? join(clone, '.data/figures.key');
  const ownerUrl = databaseUrl ?? runningOwnerUrl(clone) ?? (await openedOwnerUrl(clone, endings));
  await makeFigures(
    clone,
    ownerUrl,
    process.argv.slice(3),
    keyFile,
    keyPlacesOf(clone, process.env),
    endings,
  );
});
