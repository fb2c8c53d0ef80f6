import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import { hostname } from 'node:os';
import type { SealLine } from './seal-line.ts';

/** Facility 13, log audit; severity 5, notice. */
const PRIORITY = 13 * 8 + 5;
const TIMEOUT = 5000;

/** One seal as RFC 5424 says a message is. */
export const messageOf = (line: SealLine, host = hostname()): string =>
  `<${String(PRIORITY)}>1 ${line.at} ${host} laget - seal - ${JSON.stringify(line)}`;

const overUdp = async (host: string, port: number, messages: readonly string[]): Promise<void> => {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  try {
    for (const message of messages)
      await new Promise<void>((resolve, reject) => {
        socket.send(message, port, host, (error) => {
          if (error === null) resolve();
          else reject(error);
        });
      });
  } finally {
    socket.close();
  }
};

/** Over TCP each message goes after its length in octets (RFC 6587). */
const overTcp = async (host: string, port: number, messages: readonly string[]): Promise<void> => {
  const socket = connect({ host, port, timeout: TIMEOUT });
  socket.on('timeout', () => socket.destroy(new Error('The log server does not answer')));
  await once(socket, 'connect');
  for (const message of messages) socket.write(`${String(Buffer.byteLength(message))} ${message}`);
  socket.end();
  await once(socket, 'close');
};

/** Sends seals to `udp://host:port` or `tcp://host:port`. */
export const sendToSyslog = async (address: string, lines: readonly SealLine[]): Promise<void> => {
  const { protocol, hostname: host, port } = new URL(address);
  const messages = lines.map((line) => messageOf(line));
  const send = protocol === 'tcp:' ? overTcp : overUdp;
  await send(host.replace(/^\[|\]$/g, ''), Number(port || '514'), messages);
};
