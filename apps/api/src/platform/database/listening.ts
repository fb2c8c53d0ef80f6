import pg from 'pg';
import type { Logger } from 'pino';

const limits = '-c statement_timeout=5s -c lock_timeout=2s';
const firstWait = 100;
const longestWait = 5_000;

/** What is told while it listens. */
interface Listener {
  /** One notice, as it was sent. */
  readonly heard: (payload: string) => void;
  /** Notices may have been missed: the connection is new. */
  readonly connected: () => void;
}

/**
 * One connection outside the pool that listens, for as long as it is asked to, and comes back when it is cut. It answers
 * questions as well, so that a pool of one is enough for everything else.
 */
export class Listening {
  private client: pg.Client | null = null;
  private wait = firstWait;
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    private readonly url: string,
    /** A statement that answers with the name of the channel. */
    private readonly channelOf: string,
    private readonly listener: Listener,
    private readonly logger: Logger,
  ) {}

  begin(): void {
    void this.connect();
  }

  /** Rows of one statement. Throws while there is no connection; one that does not answer is given up. */
  async rows<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { client } = this;
    if (client === null) throw new Error('Not connected');
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } catch (error) {
      if (error instanceof pg.DatabaseError) throw error;
      this.lost(client, error);
      void client.end();
      throw error;
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'laget-live',
      options: `-c search_path=app ${limits} -c jit=off`,
      connectionTimeoutMillis: 3_000,
      query_timeout: 6_000,
      keepAlive: true,
    });
    client.on('notification', ({ payload = '' }) => {
      this.listener.heard(payload);
    });
    client.on('error', (error) => {
      this.lost(client, error);
    });
    client.on('end', () => {
      this.lost(client);
    });
    try {
      await client.connect();
      const { rows } = await client.query<{ name: string }>(this.channelOf);
      await client.query(`LISTEN ${pg.escapeIdentifier(rows[0]?.name ?? '')}`);
      await this.keep(client);
    } catch (error) {
      this.again(error);
    }
  }

  private async keep(client: pg.Client): Promise<void> {
    if (this.ended) {
      await client.end();
      return;
    }
    this.client = client;
    this.wait = firstWait;
    this.listener.connected();
  }

  private lost(client: pg.Client, error?: unknown): void {
    if (this.client !== client) return;
    this.client = null;
    this.again(error);
  }

  /** Longer each time, and not all processes at once. */
  private again(error: unknown): void {
    if (this.ended) return;
    this.logger.warn(
      { error: error instanceof Error ? error.name : 'end' },
      'the listening connection was lost',
    );
    this.timer = setTimeout(() => void this.connect(), this.wait * (0.5 + Math.random()));
    this.wait = Math.min(this.wait * 2, longestWait);
  }
}
