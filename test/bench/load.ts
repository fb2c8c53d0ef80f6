import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

/** A request that a scenario sends; `next` gives another young person each time. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

export interface Target {
  readonly port: number;
  readonly pid: number;
  readonly cookie: string;
  readonly token: string;
}

export interface Timed {
  /** Answered requests a second. */
  readonly perSecond: number;
  /** Milliseconds of the server process's own CPU for each request; the database's is not in it. */
  readonly cpu: number;
}

const connections = 16;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** Sends one request and answers with the body. Anything but 2xx ends the benchmark: a wrong answer is not fast. */
export const send = ({ port, cookie, token }: Target, { method, path, body }: Sent): Promise<string> =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      cookie,
      'x-csrf-token': token,
      ...(text === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    };
    const sent = request({ host: '127.0.0.1', port, method, path, agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const answer = Buffer.concat(parts).toString();
        if (response.statusCode !== undefined && response.statusCode < 300) resolve(answer);
        else reject(new Error(`${method} ${path}: ${String(response.statusCode)} ${answer.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });

/** CPU seconds that a process has used, user and system, from the operating system (100 ticks a second). */
export const cpuOf = (pid: number): number => {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

/** Sixteen connections, as fast as they are answered, for so many seconds. */
export const time = async (target: Target, next: () => Sent, seconds: number): Promise<Timed> => {
  const end = Date.now() + seconds * 1000;
  const [began, cpu] = [Date.now(), cpuOf(target.pid)];
  let count = 0;
  const one = async (): Promise<void> => {
    while (Date.now() < end) {
      await send(target, next());
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return {
    perSecond: (count * 1000) / (Date.now() - began),
    cpu: ((cpuOf(target.pid) - cpu) * 1000) / count,
  };
};
