import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as it came in. */
export interface Received {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** What is done with a message when its end has been read and before it is answered; an error is the answer. */
export type Judge = (message: Received) => Error | null | Promise<Error | null>;

/** Somebody who takes mail, on this machine alone. */
export interface MailReceiver {
  readonly url: URL;
  /** Everything whose end was read and that was not refused, in order. */
  readonly received: Received[];
  judge: Judge;
  /** When a receiver has been named and not yet answered. */
  began: () => Promise<void>;
  /** When a message has been answered. */
  answered: () => Promise<void>;
  /** Ends every connection without a word. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

/** A server's refusal, with its code. */
export const refusedWith = (responseCode: number): Error => Object.assign(new Error('No'), { responseCode });

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';

const take = async (receiver: MailReceiver, to: string, text: string): Promise<Error | null> => {
  const message = { id: headerOf(text, 'Message-ID'), to, text };
  const error = await receiver.judge(message);
  if (error === null) receiver.received.push(message);
  return error;
};

export const startMailReceiver = async (): Promise<MailReceiver> => {
  const receiver: MailReceiver = {
    url: new URL('smtp://127.0.0.1'),
    received: [],
    judge: () => null,
    began: () => Promise.resolve(),
    answered: () => Promise.resolve(),
    cut: () => undefined,
    close: () => Promise.resolve(),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_address, _session, answer) => {
      void receiver.began().then(() => {
        answer();
      });
    },
    onData: (stream, { envelope }, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address).join();
        void take(receiver, to, Buffer.concat(parts).toString('utf8')).then(async (error) => {
          answer(error);
          await receiver.answered();
        });
      });
    },
  });
  server.on('error', () => undefined);
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return Object.assign(receiver, {
    url: new URL(`smtp://127.0.0.1:${String(address.port)}`),
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => {
          done();
        });
      }),
  });
};
