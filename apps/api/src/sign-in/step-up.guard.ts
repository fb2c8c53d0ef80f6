import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { refusal } from '#domain/problem/refusal';
import { validation } from '../platform/problem/validation.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { DemoPasswords } from './demo-passwords.ts';
import { StepUp } from './session.dto.ts';

/**
 * The own password once more. Looked at before the request's transaction is opened, so that a wrong try is counted
 * although the request is refused.
 */
@Injectable()
export class StepUpGuard implements CanActivate {
  private readonly body = validation();

  constructor(
    private readonly passwords: DemoPasswords,
    private readonly request: RequestContext,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp().getRequest<Request>();
    const body: unknown = await this.body.transform(http.body, { type: 'body', metatype: StepUp });
    const { provider, userId, username } = this.request.signedIn;
    if (provider !== 'demo' || !(body instanceof StepUp)) throw refusal('not-found');
    if ((await this.passwords.check(http.ip ?? '', username, body.password)) !== userId)
      throw refusal('wrong-sign-in');
    return true;
  }
}
