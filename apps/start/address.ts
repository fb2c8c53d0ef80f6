import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf, Sentence } from './sentence.ts';

function tryPort(host: string, port: number): Promise<Error | number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });
}

/** A port of this machine that nothing listens on right now. */
export async function freePort(): Promise<number> {
  const answer = await tryPort('127.0.0.1', 0);
  if (typeof answer === 'number') return answer;
  throw answer;
}

/** End in one sentence unless the port is free, or becomes free while an interrupted run is still ending. */
export async function requireFree(host: string, port: number): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answer = await tryPort(host, port);
    if (typeof answer === 'number') return;
    const taken = 'code' in answer && answer.code === 'EADDRINUSE';
    if (!taken) throw new Sentence(`Laget cannot answer on ${host}:${String(port)}: ${reasonOf(answer)}.`);
    if (tries >= 5)
      throw new Sentence(
        `Port ${String(port)} is taken by another program. Stop it, or choose another: PORT=${String(port + 1)} npm start.`,
      );
    await pause(200);
  }
}
