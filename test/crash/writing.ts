import { setTimeout as pause } from 'node:timers/promises';
import { csrfTokenOf } from '../../apps/api/src/sign-in/csrf.ts';
import type { Notebook, Write } from './acknowledged.ts';
import type { Writer } from './people.ts';

const textOf = (body: unknown, field: string): string => {
  const found: unknown =
    typeof body === 'object' && body !== null ? new Map(Object.entries(body)).get(field) : undefined;
  return typeof found === 'string' ? found : '';
};

interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string;
}

/** Sends requests as one writer, and writes down what was answered. */
export class Hand {
  private readonly url: string;
  private readonly writer: Writer;
  private readonly notebook: Notebook;

  constructor(url: string, writer: Writer, notebook: Notebook) {
    this.url = url;
    this.writer = writer;
    this.notebook = notebook;
  }

  /** Answers with the id that was written, or '' when there was no yes. */
  async write(write: Write, youngPersonId: string, path: string, body: object, id = ''): Promise<string> {
    const told = await this.send('POST', path, body);
    if (told === undefined) return '';
    const made = id === '' ? textOf(told.body, 'id') : id;
    const about = youngPersonId === '' ? made : youngPersonId;
    this.notebook.acknowledged.push({ write, youngPersonId: about, id: made, requestId: told.requestId });
    return made;
  }

  /** Reads, without writing anything down but failures. */
  async read(path: string): Promise<unknown> {
    return (await this.send('GET', path))?.body;
  }

  private async send(method: 'GET' | 'POST', path: string, body?: object): Promise<Told | undefined> {
    try {
      const response = await fetch(`${this.url}/api/young-people${path}`, {
        method,
        headers: {
          cookie: `laget_session=${this.writer.secret}`,
          'x-csrf-token': csrfTokenOf(this.writer.secret),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await response.text();
      if (response.ok) return told(response, text);
      if (response.status === 503) this.notebook.busy += 1;
      else this.notebook.refuse(`${String(response.status)} ${codeIn(text)}`);
    } catch {
      this.notebook.unanswered += 1;
      await pause(50);
    }
    return undefined;
  }
}

/** The problem's code; what is no problem of ours is said as it is. */
const codeIn = (text: string): string => {
  try {
    return textOf(JSON.parse(text), 'code');
  } catch {
    return 'no problem+json';
  }
};

const told = ({ status, headers }: Response, text: string): Told => {
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status, body, requestId: headers.get('x-request-id') ?? '' };
};
