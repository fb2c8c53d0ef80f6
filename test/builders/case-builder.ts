import type pg from 'pg';
import { insert, together } from './insert.ts';
import { testSealing } from '../support/keys.ts';
import type { Worker } from './place-builder.ts';

export interface YoungPersonGiven {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birthDate?: string;
  readonly status?: 'registered' | 'active' | 'paused';
  readonly since?: string;
  readonly level?: number;
  readonly decideBy?: string;
  readonly number?: string;
}

const everyCategory = ['basic', 'school', 'work_economy', 'health', 'family'];

/** Young people with team, baton, consent and what is written about them. */
export class CaseBuilder {
  private readonly pool: pg.Pool;
  private readonly passwordHash: string;

  constructor(pool: pg.Pool, passwordHash: string) {
    this.pool = pool;
    this.passwordHash = passwordHash;
  }

  /** Somebody followed up since `since`, whose baton the worker holds. */
  async youngPerson(municipalityId: string, holder: Worker, given: YoungPersonGiven = {}): Promise<string> {
    const since = `[${given.since ?? '2026-01-05 09:00:00+00'},)`;
    return together(this.pool, async (client) => {
      const id = await insert(client, 'young_person', {
        municipality_id: municipalityId,
        given_name: given.givenName ?? 'Jonas',
        family_name: given.familyName ?? 'Elvemyr',
        birth_date: given.birthDate ?? '2009-03-14',
        preferred_contact: 'Helst melding',
      });
      const own = { young_person_id: id, service_id: holder.serviceId, post_id: holder.postId };
      if (given.number !== undefined) {
        await (await testSealing()).begin(id);
        await insert(client, 'identity_number', { young_person_id: id, number: given.number });
      }
      await insert(client, 'follow_up', {
        young_person_id: id,
        status: given.status ?? 'active',
        during: since,
        registered_by_post_id: holder.postId,
        registered_service_id: holder.serviceId,
        decide_by: given.decideBy ?? '2026-01-19',
      });
      await insert(client, 'baton', { ...own, held: since });
      await insert(client, 'team_member', { ...own, basis: 'own_service', during: since });
      await insert(client, 'concern', this.concern(id, holder, given.level ?? 2));
      return id;
    });
  }

  /** Somebody was in touch with the young person on that day. */
  contact(youngPersonId: string, by: Worker, on: string): Promise<string> {
    return insert(this.pool, 'case_event', {
      young_person_id: youngPersonId,
      owner_service_id: by.serviceId,
      category: 'basic',
      kind: 'contact-made',
      payload: { how: 'met', on },
      by_user_id: by.userId,
      by_post_id: by.postId,
    });
  }

  private concern(youngPersonId: string, by: Worker, level: number) {
    return {
      young_person_id: youngPersonId,
      owner_service_id: by.serviceId,
      level,
      reason: 'Fraværet øker.',
      young_person_told: true,
      young_person_told_note: 'I en samtale på skolen.',
      guardians_told: true,
      guardians_told_note: 'På telefon.',
      by_post_id: by.postId,
    };
  }

  /** The worker is on the team. Ended memberships get an `until`. */
  async member(youngPersonId: string, worker: Worker, until = ''): Promise<string> {
    return insert(this.pool, 'team_member', {
      young_person_id: youngPersonId,
      post_id: worker.postId,
      service_id: worker.serviceId,
      basis: 'consent',
      during: `[2026-01-06 09:00:00+00,${until})`,
    });
  }

  /** A live consent that opens the categories to the services, with its sharings. */
  async consent(
    youngPersonId: string,
    by: Worker,
    serviceIds: readonly string[],
    categories: readonly string[] = everyCategory,
  ): Promise<string> {
    return together(this.pool, async (client) => {
      const dates = await client.query<{ from: string; to: string }>(
        `SELECT app.today()::text AS from, (app.today() + 300)::text AS to`,
      );
      const { from, to } = dates.rows[0] ?? { from: '', to: '' };
      const consentId = await insert(client, 'consent', {
        young_person_id: youngPersonId,
        state: 'given',
        form: 'written',
        purpose: 'Samarbeid om planen',
        categories,
        service_ids: serviceIds,
        valid_from: from,
        valid_to: to,
        how_explained: 'Gjennomgått sammen på norsk.',
        language: 'nb',
        recorded_by_post_id: by.postId,
      });
      const answer = {
        consent_id: consentId,
        young_person_id: youngPersonId,
        capacity: 'young_person',
        answer: 'yes',
        by_user_id: by.userId,
      };
      await insert(client, 'consent_answer', answer);
      for (const serviceId of serviceIds)
        for (const category of categories) {
          const sharing = {
            young_person_id: youngPersonId,
            service_id: serviceId,
            category,
            consent_id: consentId,
            valid: `[${from},${to})`,
          };
          await insert(client, 'sharing', sharing);
        }
      return consentId;
    });
  }

  /** A protected address (or `shielded`), from now on. */
  async protection(youngPersonId: string, level: string, by: Worker): Promise<string> {
    const { rows } = await this.pool.query<{ during: string }>(
      'SELECT tstzrange(app.clock(), NULL)::text AS during',
    );
    return insert(this.pool, 'protection', {
      young_person_id: youngPersonId,
      level,
      during: rows[0]?.during ?? '',
      reason: 'Står i folkeregisteret.',
      set_by_user_id: by.userId,
    });
  }

  /** The young person's own sign-in. */
  async signInFor(youngPersonId: string, username = 'ungdom'): Promise<string> {
    const user = { username, name: 'Jonas Elvemyr', kind: 'young_person', young_person_id: youngPersonId };
    const userId = await insert(this.pool, 'app_user', user);
    await insert(this.pool, 'credential', { user_id: userId, password_hash: this.passwordHash }, null);
    return userId;
  }

  /** A guardian, with a sign-in when a username is given. */
  async guardian(
    youngPersonId: string,
    username: string | null = null,
    kind = 'parental_responsibility',
  ): Promise<string> {
    let userId: string | null = null;
    if (username !== null) {
      userId = await insert(this.pool, 'app_user', { username, name: 'Kari Elvemyr', kind: 'guardian' });
      await insert(this.pool, 'credential', { user_id: userId, password_hash: this.passwordHash }, null);
    }
    return insert(this.pool, 'guardian', {
      young_person_id: youngPersonId,
      user_id: userId,
      name: 'Kari Elvemyr',
      kind,
      contact: '00 00 00 03',
    });
  }
}
