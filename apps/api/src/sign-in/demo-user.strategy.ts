import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { Request } from 'express';
import { DemoPasswords } from './demo-passwords.ts';

/** Sign-in with a demo user's name and password. */
@Injectable()
export class DemoUserStrategy extends PassportStrategy(Strategy, 'demo-user') {
  constructor(private readonly passwords: DemoPasswords) {
    super({ passReqToCallback: true });
  }

  async validate(request: Request, username: string, password: string): Promise<{ userId: string }> {
    return { userId: await this.passwords.check(request.ip ?? '', username, password) };
  }
}
