import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { InjectDataSource } from '@nestjs/typeorm';
import { hash, verify } from '@node-rs/argon2';
import { Strategy } from 'passport-local';
import type { DataSource } from 'typeorm';
import type { Request } from 'express';
import { refusal } from '#domain/problem/refusal';
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

/** Demo users' names and passwords. Slowed after ten wrong tries for an account and after many from one place, never locked. */
@Injectable()
export class DemoUserStrategy extends PassportStrategy(Strategy, 'demo-user') {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly wrongTries: WrongTries,
  ) {
    super({ passReqToCallback: true });
  }

  async validate(request: Request, username: string, password: string): Promise<{ userId: string }> {
    const place = request.ip ?? '';
    this.wrongTries.requireRoom(place);
    const [attempt] = await this.dataSource.query<Attempt[]>('SELECT * FROM app.sign_in_attempt($1)', [
      username,
    ]);
    if (attempt !== undefined && attempt.wait_seconds > 0) throw tooMany(attempt.wait_seconds);
    const right = await verify(attempt?.password_hash ?? (await nobody), password);
    if (attempt !== undefined && right) return { userId: attempt.user_id };
    this.wrongTries.add(place);
    throw refusal('wrong-sign-in');
  }
}
