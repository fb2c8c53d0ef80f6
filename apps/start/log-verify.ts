import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publicKeyFile } from '../api/src/access-log/seal/seal-key.ts';
import { findingKinds } from '../log-verify/finding.ts';
import { verifyLog } from '../log-verify/verify.ts';
import { Configuration } from './configuration.ts';
import { openedOwnerUrl } from './opened-owner.ts';
import { runningOwnerUrl } from './embedded/running.ts';
import { runToTheEnd } from './ending.ts';
import { say } from './say.ts';
import { sealPlaces } from './seal-places.ts';
import { Sentence } from './sentence.ts';
import { actingAs } from './urls.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const EVERY = 100_000;

/** `npm run log:verify`: beside a Laget that runs, or alone. Exit code 1 when anything is not as it was written. */
await runToTheEnd(async (endings) => {
  const configuration = new Configuration(process.env);
  const ownerUrl =
    configuration.databaseUrl ?? runningOwnerUrl(clone) ?? (await openedOwnerUrl(clone, endings));
  const sealFile = configuration.sealFile ?? sealPlaces(clone).file;
  const key = publicKeyFile(configuration.sealKeyFile ?? sealPlaces(clone).key);
  if (!existsSync(key)) throw new Sentence(`There is no ${key}: nothing has been sealed yet, or it is lost.`);
  const began = performance.now();
  const { rows, chains, seals, findings } = await verifyLog({
    url: actingAs(ownerUrl, 'app_definer'),
    sealFile,
    publicKeyFile: key,
    progress: (what, count) => {
      if (count > 0 && count % EVERY === 0) say(`  ${String(count)} ${what} …`);
    },
  });
  for (const { kind, where } of findings.kept) say(`  ${kind}: ${where}: ${findingKinds[kind]}`);
  const seconds = (performance.now() - began) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  say(
    `  ${String(rows)} rows in ${String(chains)} chains, ${String(seals)} seals: ${String(findings.count)} findings`,
  );
  say(
    `  ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows a second, ${memory.toFixed(0)} MB of memory at most`,
  );
  if (findings.count > 0) process.exitCode = 1;
});
