import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { InjectDataSource } from '@nestjs/typeorm';
import { hash, verify } from '@node-rs/argon2';
import { Strategy } from 'passport-local';
import type { DataSource } from 'typeorm';
import { refusal } from '#domain/problem/refusal';

interface Attempt {
  readonly user_id: string;
  readonly password_hash: string;
  readonly wait_seconds: number;
}

const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };
/** Verified against when the name is unknown, so that both answers take equally long. */
const nobody = hash('nobody has this password', cost);

/** Demo users' names and passwords. Slowed after ten wrong tries for an account, never locked. */
@Injectable()
export class DemoUserStrategy extends PassportStrategy(Strategy, 'demo-user') {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    super();
  }

  async validate(username: unknown, password: unknown): Promise<{ userId: string }> {
    if (typeof username !== 'string' || typeof password !== 'string' || password.length > 200) throw refusal('wrong-sign-in');
    const [attempt] = await this.dataSource.query<Attempt[]>('SELECT * FROM app.sign_in_attempt($1)', [username]);
    if (attempt !== undefined && attempt.wait_seconds > 0) throw refusal('too-many');
    const right = await verify(attempt?.password_hash ?? (await nobody), password);
    if (attempt === undefined) throw refusal('wrong-sign-in');
    if (right) return { userId: attempt.user_id };
    await this.dataSource.query('SELECT app.sign_in_wrong($1)', [attempt.user_id]);
    throw refusal('wrong-sign-in');
  }
}
