import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import {
  feedBlockers,
  type FeedFacts,
  type FeedReader,
  requireFeed,
} from '#domain/calendar-feed/calendar-feed';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { digestOf, newSecret } from '../sign-in/secret.ts';
import type { CalendarFeedMade, CalendarFeedStands } from './calendar-feed.dto.ts';
import { type FeedEntry, feedFile } from './feed-file.ts';
import { ReadRate } from '../platform/request/read-rate.ts';

const standsStatement = `SELECT max(f.made_at) AS "madeAt", max(f.read_at) AS "readAt" FROM app.calendar_feed f WHERE f.ended_at IS NULL`;
const factsStatement = `SELECT f.people, f.own_address_protected AS "ownAddressProtected" FROM app.calendar_feed_facts() f`;
const childrenStatement = 'SELECT unnest(app.my_children())::text AS id ORDER BY 1';
const entriesStatement = `SELECT e.id, e.kind, e.starts_at AS "startsAt", e.length_minutes AS "lengthMinutes", e.day::text AS day,
    e.changed_at AS "changedAt", e.sequence FROM app.calendar_feed_entries($1) e`;
/** A calendar asks a few times an hour. */
const readsAMinute = 12;
const secretIn = /^([0-9a-f]{64})\.ics$/;

export interface Feed {
  readonly file: string;
  /** The same as long as the file is the same. */
  readonly tag: string;
}

/** The address is the key: whoever has it reads when somebody has appointments, and nothing of what or with whom. */
@Injectable()
export class CalendarFeedsService {
  private readonly rate = new ReadRate(readsAMinute);

  constructor(
    private readonly host: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async stands(): Promise<CalendarFeedStands> {
    return {
      ...(await this.statements.one<Omit<CalendarFeedStands, 'blockers'> & Record<string, unknown>>(
        standsStatement,
      )),
      blockers: feedBlockers(await this.facts()),
    };
  }

  /** A new address; the one before opens nothing from now on. */
  async renew(): Promise<CalendarFeedMade> {
    requireFeed(await this.facts());
    const secret = newSecret();
    await this.statements.rows('SELECT app.renew_calendar_feed($1)', [digestOf(secret)]);
    await this.logIt();
    return { path: `/api/calendar-feeds/${secret}.ics` };
  }

  async withdraw(): Promise<void> {
    await this.statements.rows('SELECT app.renew_calendar_feed(NULL)');
    await this.logIt();
  }

  private async facts(): Promise<FeedFacts> {
    const { kind } = this.request.signedIn;
    return {
      reader: kind,
      ...(await this.statements.one<Omit<FeedFacts, 'reader'> & Record<string, unknown>>(factsStatement)),
    };
  }

  /** Of one's own; a guardian's stands in the log of each child whose meetings it can tell of. */
  private async logIt(): Promise<void> {
    const { kind, youngPersonId } = this.request.signedIn;
    const action = { action: 'calendar-feed.write', allowed: true } as const;
    if (kind === 'guardian')
      for (const { id } of await this.statements.rows<{ id: string }>(childrenStatement))
        this.request.log({ ...action, young_person_id: id, basis: 'guardian' });
    else
      this.request.log({
        ...action,
        ...(youngPersonId === null ? {} : { young_person_id: youngPersonId }),
        basis: 'self',
      });
  }

  /** Not there, withdrawn, and of somebody who has left are the same. */
  async read(name: string): Promise<Feed> {
    const [, secret] = secretIn.exec(name) ?? [];
    if (secret === undefined) throw refusal('not-found');
    const digest = digestOf(secret);
    this.rate.count(digest.toString('hex'), performance.now());
    const file = await this.host.withTransaction(() => this.fileOf(digest));
    return { file, tag: `"${createHash('sha256').update(file).digest('base64url').slice(0, 27)}"` };
  }

  private async fileOf(digest: Buffer): Promise<string> {
    const { reader } = await this.statements.one<{ reader: FeedReader | null }>(
      'SELECT app.calendar_feed_is_read($1) AS reader',
      [digest],
    );
    if (reader === null) throw refusal('not-found');
    return feedFile(
      await this.statements.rows<FeedEntry & Record<string, unknown>>(entriesStatement, [digest]),
      reader,
    );
  }
}
