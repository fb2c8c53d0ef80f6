import { say } from '../../apps/start/say.ts';
import { startLaget } from '../support/laget.ts';
import { closeServer, prepareServer } from '../support/server.ts';
import { verified } from './a-log.ts';
import { storm } from './storm-rounds.ts';

/** `npm run log:storm`: 100 000 transactions over 16 connections into 40 chains while seals are made; then the verifier. */
const transactions = Number(process.argv[2] ?? '100000');
await prepareServer();
try {
  const laget = await startLaget();
  const began = performance.now();
  const rows = await storm(laget, { connections: 16, transactions, people: 40 });
  const written = performance.now();
  const { seals, findings } = await verified(laget);
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  say(`${String(rows)} rows in ${seconds(began, written)} s, ${String(seals)} seals`);
  say(`verified in ${seconds(written, performance.now())} s: ${String(findings.count)} false alarms`);
  for (const { kind, where } of findings.kept.slice(0, 20)) say(`  ${kind}: ${where}`);
  if (findings.count > 0) process.exitCode = 1;
  await laget.close();
} finally {
  await closeServer();
}
