import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { validation } from '../platform/problem/validation.ts';
import { SignIn } from './session.dto.ts';

/** Guards come before pipes, so the body is looked at here: only a name and a password are tried. */
@Injectable()
export class SignInGuard extends AuthGuard('demo-user') {
  private readonly body = validation();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const body: unknown = context.switchToHttp().getRequest<Request>().body;
    await this.body.transform(body, { type: 'body', metatype: SignIn });
    return (await super.canActivate(context)) === true;
  }
}
