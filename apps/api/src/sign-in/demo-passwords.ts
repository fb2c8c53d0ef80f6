import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { hash, verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { tooMany } from '../platform/problem/too-many.ts';
import { WrongTries } from './wrong-tries.ts';

interface Attempt {
  readonly user_id: string;
  readonly password_hash: string;
  readonly wait_seconds: number;
}

const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };
/** Verified against when the name is unknown, so that both answers take equally long. */
const nobody = hash('nobody has this password', cost);

/**
 * Demo users' names and passwords; outside the demo there are none. Slowed after ten wrong tries for an account and
 * after many from one place, never locked.
 */
@Injectable()
export class DemoPasswords {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly wrongTries: WrongTries,
    private readonly configuration: Configuration,
  ) {}

  /** The user whose name and password these are. Throws `wrong-sign-in` or `too-many`. */
  async check(place: string, username: string, password: string): Promise<string> {
    if (!this.configuration.demo) throw refusal('not-found');
    const tries = await this.wrongTries.begin({ place, account: username });
    const [attempt] = await this.dataSource.query<Attempt[]>('SELECT * FROM app.sign_in_attempt($1)', [
      username,
    ]);
    if (attempt !== undefined && attempt.wait_seconds > 0) throw tooMany(attempt.wait_seconds);
    const right = await verify(attempt?.password_hash ?? (await nobody), password);
    if (attempt === undefined || !right) throw refusal('wrong-sign-in');
    await this.wrongTries.wasRight(tries, username);
    return attempt.user_id;
  }
}
