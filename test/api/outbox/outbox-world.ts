import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { type MailReceiver, startMailReceiver } from '../../support/mail-receiver.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';

/** A Laget that sends to a receiver on this machine, and a case that two work with. */
export interface OutboxWorld {
  readonly laget: Laget;
  readonly mail: MailReceiver;
  readonly holder: Worker;
  readonly other: Worker;
  readonly youngPersonId: string;
  /** One run of the job, as the clock would. */
  readonly send: () => Promise<void>;
  /** What somebody has chosen; at once and at any hour, unless it is said. */
  readonly choose: (userId: string, choice?: object) => Promise<void>;
  /** The rows of a table, oldest first. */
  readonly rows: (table: 'outbox' | 'mail') => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

export const outboxWorld = async (): Promise<OutboxWorld> => {
  const mail = await startMailReceiver();
  const laget = await startLaget({
    signIn: { mail: { kind: 'smtp', url: mail.url, from: 'laget@example.no' } },
  });
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const nav = await place.service('nav', municipality);
  const holder = await place.worker('nav', nav);
  const other = await place.worker('nav2', nav);
  const youngPersonId = await cases.youngPerson(municipality, holder);
  await cases.member(youngPersonId, other);
  await cases.consent(youngPersonId, holder, [nav]);
  return {
    ...{ laget, mail, holder, other, youngPersonId },
    send: async () => {
      await laget.app.get(JobRunner, { strict: false }).run('send-notices');
    },
    choose: async (userId, choice = {}) => {
      const hours = { quiet_from: 0, quiet_until: 0, digest_hour: 8, digest_weekday: 1 };
      await insert(
        laget.given.pool,
        'notice_choice',
        { user_id: userId, rhythm: 'at_once', ...hours, ...choice },
        null,
      );
    },
    rows: async (table) =>
      (await laget.given.pool.query<Record<string, unknown>>(`SELECT * FROM app.${table} ORDER BY id`)).rows,
    close: async () => {
      await laget.close();
      await mail.close();
    },
  };
};
