import { Readable } from 'node:stream';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
} from 'nodemailer/lib/smtp-connection';
import { isLoopbackHost } from '../loopback-host.ts';

const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/** TLS everywhere but on this machine. */
const optionsOf = ({ hostname, port, protocol }: URL): SMTPConnectionOptions => {
  const secure = protocol === 'smtps:';
  return {
    ...patience,
    host: hostname,
    port: Number(port || (secure ? '465' : '587')),
    secure,
    requireTLS: !secure && !isLoopbackHost(hostname),
    ignoreTLS: isLoopbackHost(hostname),
  };
};

const authOf = ({ username, password }: URL): SMTPConnectionAuth | null =>
  username === ''
    ? null
    : { credentials: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };

/** The message, and its end only when `beforeTheLast` is done: a server keeps nothing of a message without an end. */
async function* heldBack(message: Buffer, beforeTheLast: () => Promise<void>): AsyncGenerator<Buffer> {
  yield message;
  await beforeTheLast();
}

interface Envelope {
  readonly from: string;
  readonly to: string;
}
type Settled = (error: Error | null) => void;

const talk = (
  connection: SMTPConnection,
  url: URL,
  envelope: Envelope,
  message: Readable,
  done: Settled,
): void => {
  const send = (): void => {
    connection.send(envelope, message, done);
  };
  connection.connect((error) => {
    const auth = authOf(url);
    if (error !== undefined) done(error);
    else if (auth === null) send();
    else
      connection.login(auth, (refused) => {
        if (refused === null) send();
        else done(refused);
      });
  });
};

/** One connection for one message: nothing but the caller ever sends it again. Settles when the server has answered, or cannot. */
export const sendBySmtp = (
  url: URL,
  envelope: Envelope,
  message: Buffer,
  beforeTheLast: () => Promise<void>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const connection = new SMTPConnection(optionsOf(url));
    const done: Settled = (error) => {
      if (error === null) {
        resolve();
        connection.quit();
      } else {
        reject(error);
        connection.close();
      }
    };
    connection.on('error', done);
    connection.on('end', () => {
      reject(new Error('The server ended the connection'));
    });
    talk(connection, url, envelope, Readable.from(heldBack(message, beforeTheLast)), done);
  });
