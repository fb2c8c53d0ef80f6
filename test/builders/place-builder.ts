import type pg from 'pg';
import { insert } from './insert.ts';

export interface Worker {
  readonly userId: string;
  readonly postId: string;
  readonly serviceId: string;
  readonly username: string;
}

const roleOfService: Readonly<Record<string, string>> = {
  school: 'school_counsellor',
  nav: 'nav_counsellor',
  bup: 'bup_clinician',
  coordination: 'youth_coordinator',
};

const organisationOfService: Readonly<Record<string, string>> = {
  school: 'county',
  nav: 'nav',
  bup: 'health_trust',
  dps: 'health_trust',
};

/** Municipalities, services and the people who work there. */
export class PlaceBuilder {
  private readonly pool: pg.Pool;
  private readonly passwordHash: string;

  constructor(pool: pg.Pool, passwordHash: string) {
    this.pool = pool;
    this.passwordHash = passwordHash;
  }

  async municipality(name = 'Fjordvik'): Promise<string> {
    // a copy of a shared database has some already
    const { rows } = await this.pool.query<{ next: string }>(
      `SELECT (greatest(9900, max(number::int)) + 1)::text AS next FROM app.municipality`,
    );
    return insert(this.pool, 'municipality', {
      number: rows[0]?.next ?? '',
      name,
      county: 'Nordfjella',
      child_welfare_phone: '00 00 00 01',
    });
  }

  /** A service of a kind (`school`, `nav`, `bup`, …) that serves the municipality. */
  async service(kind: string, municipalityId: string, name = kind): Promise<string> {
    const organisation = { name: `${name} eier`, kind: organisationOfService[kind] ?? 'municipality' };
    const organisationId = await insert(this.pool, 'organisation', organisation);
    const serviceId = await insert(this.pool, 'service', {
      organisation_id: organisationId,
      name,
      kind,
      phone: '00 00 00 02',
    });
    await insert(
      this.pool,
      'service_municipality',
      { service_id: serviceId, municipality_id: municipalityId },
      null,
    );
    return serviceId;
  }

  /** Somebody with a post in the service. `username` is also the name to sign in with. */
  async worker(username: string, serviceId: string, role?: string): Promise<Worker> {
    const userId = await this.user(username, 'staff');
    const found = await this.pool.query<{ kind: string }>('SELECT kind FROM app.service WHERE id = $1', [
      serviceId,
    ]);
    const ofService = roleOfService[found.rows[0]?.kind ?? ''] ?? 'municipal_worker';
    const post = { user_id: userId, service_id: serviceId, role: role ?? ofService, title: username };
    const postId = await insert(this.pool, 'post', post);
    return { userId, postId, serviceId, username };
  }

  /** The worker is cleared for the level this year, by somebody else. */
  async clearance(worker: Worker, level: string, by: Worker): Promise<string> {
    const result = await this.pool.query<{ id: string }>(
      `INSERT INTO app.clearance (user_id, level, valid, reason, granted_by_user_id)
       VALUES ($1, $2, daterange(app.today(), app.today() + 300), 'Har saker med beskyttet adresse.', $3) RETURNING id`,
      [worker.userId, level, by.userId],
    );
    return result.rows[0]?.id ?? '';
  }

  /** Somebody who works here has said to be this close to the young person. */
  async relation(worker: Worker, kind: string, youngPersonId: string): Promise<string> {
    return insert(this.pool, 'staff_relation', {
      user_id: worker.userId,
      kind,
      young_person_id: youngPersonId,
    });
  }

  async user(username: string, kind: string, youngPersonId: string | null = null): Promise<string> {
    const user = {
      username,
      name: `${username} Testesen`,
      kind,
      young_person_id: youngPersonId,
      email: `${username}@example.no`,
    };
    const userId = await insert(this.pool, 'app_user', user);
    await insert(this.pool, 'credential', { user_id: userId, password_hash: this.passwordHash }, null);
    return userId;
  }
}
