import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { permissionOf } from '../platform/request/may.ts';
import { RequestContext, type SignedIn } from '../platform/request/request-context.ts';
import { isUnattended } from '../platform/request/unattended.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { secretFrom } from './cookie.ts';
import { lookAtSession, openSession } from './open-session.ts';
import { hasCsrfToken, isSameOrigin, isUnsafe } from './csrf.ts';

/** Who is it? The cookie's secret is looked up in the database on every request: signed out means out on the next one. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sealing: Sealing,
    private readonly request: RequestContext,
    private readonly configuration: Configuration,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp().getRequest<Request>();
    if (isUnsafe(http.method) && !isSameOrigin(http)) throw refusal('csrf');
    if (permissionOf(context.getHandler()) === 'public') return true;
    const secret = secretFrom(http, this.configuration.plainCookie);
    if (secret === null) throw refusal('not-signed-in');
    const opened = isUnattended(context.getHandler(), http) ? lookAtSession : openSession;
    const found = await this.dataSource.query<Omit<SignedIn, 'secret'>[]>(opened, [secret]);
    const [row] = await this.sealing.open(found);
    if (row === undefined) throw refusal('not-signed-in');
    if (isUnsafe(http.method) && !hasCsrfToken(http, secret)) throw refusal('csrf');
    this.request.signIn({ ...row, secret });
    return true;
  }
}
