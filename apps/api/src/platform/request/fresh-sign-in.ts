import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { isFresh } from '#domain/assurance/fresh';
import { refusal } from '#domain/problem/refusal';
import { RequestContext } from './request-context.ts';

const metadataKey = 'laget:fresh-sign-in';

/**
 * T07: the route needs somebody who was asked who they are less than five minutes ago. Otherwise it answers
 * `fresh-sign-in-needed`; the page asks on top of what is open and sends the same request again.
 */
export const FreshSignIn = (): MethodDecorator =>
  applyDecorators(SetMetadata(metadataKey, true), ApiExtension('x-fresh-sign-in', true));

/** Refuses before anything of the case is read. Stands after the guard that knows who it is. */
@Injectable()
export class FreshSignInGuard implements CanActivate {
  constructor(private readonly request: RequestContext) {}

  canActivate(context: ExecutionContext): boolean {
    if (Reflect.getMetadata(metadataKey, context.getHandler()) !== true) return true;
    const { authTime, now } = this.request.signedIn;
    if (!isFresh(authTime, now)) throw refusal('fresh-sign-in-needed');
    return true;
  }
}
