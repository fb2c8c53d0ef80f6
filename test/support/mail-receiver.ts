import { once } from 'node:events';
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
  readonly close: () => Promise<void>;
}

/** A server's refusal, with its code. */
export const refusedWith = (responseCode: number): Error => Object.assign(new Error('No'), { responseCode });

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';

export const startMailReceiver = async (): Promise<MailReceiver> => {
  const received: Received[] = [];
  const receiver: { judge: Judge } = { judge: () => null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const message = {
          id: headerOf(raw, 'Message-ID'),
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          text: raw,
        };
        void Promise.resolve(receiver.judge(message)).then((error) => {
          if (error === null) received.push(message);
          answer(error);
        });
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: new URL(`smtp://127.0.0.1:${String(address.port)}`),
    received,
    get judge() {
      return receiver.judge;
    },
    set judge(judge: Judge) {
      receiver.judge = judge;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
      }),
  };
};
