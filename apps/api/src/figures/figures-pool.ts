import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { Configuration } from '../platform/configuration.ts';

/**
 * A connection of its own, signed in as app_figures: a role that has no right on any table with person data, so that
 * no mistake above it can show a manager a person.
 */
@Injectable()
export class FiguresPool implements OnModuleDestroy {
  private readonly pool: pg.Pool;

  constructor(configuration: Configuration, @Inject('logger') logger: Logger) {
    this.pool = new pg.Pool({
      connectionString: configuration.figuresUrl,
      max: 2,
      application_name: 'laget-figures',
      options: '-c search_path=figures -c statement_timeout=5s -c default_transaction_read_only=on',
      connectionTimeoutMillis: 3000,
    });
    this.pool.on('error', (error) => {
      logger.warn({ code: error.name }, 'a figures connection was lost');
    });
  }

  /** Runs a prepared statement; `name` belongs to `text` for good. */
  async rows<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly string[],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values: [...values] })).rows;
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}
