import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { isNarrow, ownLevelOf } from '#domain/assurance/own-level';
import { ruleName } from '#domain/access/rules';
import { mayEver } from '#domain/roles/permissions';
import { refusal } from '#domain/problem/refusal';
import { permissionOf } from './may.ts';
import { RequestContext } from './request-context.ts';

/** Closed by default: no permission on the route, no session, or a role that never has the permission, is refused. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly request: RequestContext) {}

  canActivate(context: ExecutionContext): boolean {
    const permission = permissionOf(context.getHandler());
    if (permission === 'public') return true;
    const { role, provider, level } = this.request.signedIn;
    if (!mayEver(role, permission)) throw refusal('not-permitted', [ruleName('role-lacks-permission')]);
    if (isNarrow({ role, provider, level }) && ownLevelOf(permission) === 'high')
      throw refusal('high-level-needed', [ruleName('not-assured')]);
    return true;
  }
}
