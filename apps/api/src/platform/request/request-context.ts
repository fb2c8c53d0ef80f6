import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ClsService } from 'nestjs-cls';
import { purposeOf } from '#domain/access-log/purpose';
import type { Level } from '#domain/assurance/assurance';
import { type Language, languageWished } from '#domain/language/languages';
import type { Role } from '#domain/roles/roles';
import { refusal } from '#domain/problem/refusal';
import { type Device, deviceOf } from '#domain/session/device';
import { Json, Sealed } from '../sealing/sealed-value.ts';
import { version } from '../version.ts';
import { ipClassOf } from './ip-class.ts';

/** Who is asking, as the database knows it from the session's secret. Read once per request. */
export interface SignedIn {
  readonly secret: string;
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly kind: 'staff' | 'young_person' | 'guardian';
  readonly role: Role;
  readonly youngPersonId: string | null;
  readonly postId: string | null;
  readonly title: string | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly serviceKind: string | null;
  readonly municipalityId: string | null;
  /** The database's clock; rules get it as an argument. */
  readonly now: Date;
  /** Today in Norway, YYYY-MM-DD. */
  readonly today: string;
  /** Who vouched for the person, how surely, and when the person was last asked. */
  readonly provider: string;
  readonly level: Level;
  readonly authTime: Date;
}

/** One line for the access log: what was done to whom and why it was allowed. */
export interface LogLine {
  readonly young_person_id?: string;
  readonly young_person_ids?: readonly string[];
  readonly action: string;
  readonly categories?: readonly string[];
  readonly allowed: boolean;
  readonly basis?: string;
  readonly rule?: string;
  readonly reason?: string;
  readonly row_count?: number;
  /** What it was for, where somebody said so. */
  readonly purpose?: string;
}

const sealedReason = ({ reason, young_person_id: whose }: LogLine): { reason?: Sealed } =>
  reason === undefined || whose === undefined
    ? {}
    : { reason: new Sealed({ column: 'access_log.reason', whose, row: whose }, reason) };

const signedInKey = 'signed-in';
const linesKey = 'log-lines';
const requestIdKey = 'request-id';
const ipClassKey = 'ip-class';
const placelessKey = 'placeless';
const deviceKey = 'device';
const languageKey = 'language';
const afterCommitKey = 'after-commit';

type Work = () => Promise<void>;

/** Every request begins with an id of its own, which the answer carries and its log rows keep, and an empty log. */
export const beginRequest = (cls: ClsService, request: Request, response: Response): void => {
  const requestId = randomUUID();
  cls.set(requestIdKey, requestId);
  response.setHeader('x-request-id', requestId);
  cls.set(linesKey, []);
  cls.set(placelessKey, []);
  cls.set(afterCommitKey, []);
  cls.set(ipClassKey, ipClassOf(request.socket.remoteAddress));
  cls.set(languageKey, languageWished(request.headers['accept-language']));
  cls.set(deviceKey, deviceOf(request.headers['user-agent'] ?? ''));
};

/** What this one request knows of itself. */
@Injectable()
export class RequestContext {
  constructor(private readonly cls: ClsService) {}

  /** A request that is refused before it reaches a route gets an id as well: for that answer alone. */
  get requestId(): string {
    return this.cls.get<string | undefined>(requestIdKey) ?? randomUUID();
  }

  /** What the answer is written in, where it holds words of ours: the pages ask for the user's own. */
  get language(): Language {
    return this.cls.get<Language | undefined>(languageKey) ?? 'nb';
  }

  signIn(signedIn: SignedIn): void {
    this.cls.set(signedInKey, signedIn);
  }

  /** The signed-in user, or null where the route is public. */
  get maybeSignedIn(): SignedIn | null {
    return this.cls.get<SignedIn | undefined>(signedInKey) ?? null;
  }

  get signedIn(): SignedIn {
    const signedIn = this.maybeSignedIn;
    if (signedIn === null) throw refusal('not-signed-in');
    return signedIn;
  }

  /** The professional's post and service; a young person or a guardian has none. */
  get post(): SignedIn & { postId: string; serviceId: string } {
    const { postId, serviceId, ...rest } = this.signedIn;
    if (postId === null || serviceId === null) throw refusal('not-permitted');
    return { ...rest, postId, serviceId };
  }

  /**
   * The lines as app.write_log() takes them: with where the request came from, and by which version it was answered.
   * A reason that was given about a young person is sealed with that person's key.
   */
  written(lines: readonly LogLine[]): Json {
    const circumstances = { ip_class: this.cls.get<string | undefined>(ipClassKey), app_version: version };
    return new Json(
      lines.map((line) => ({
        purpose: purposeOf(line.action),
        ...line,
        ...circumstances,
        ...sealedReason(line),
      })),
    );
  }

  /** For rows that the database writes by itself while the transaction lasts, as `app.request`. */
  get circumstances(): string {
    return JSON.stringify({
      id: this.requestId,
      ip_class: this.cls.get<string | undefined>(ipClassKey),
      app_version: version,
      ...this.cls.get<Device | undefined>(deviceKey),
    });
  }

  log(line: LogLine): void {
    this.lines.push(line);
  }

  get lines(): LogLine[] {
    return this.cls.get<LogLine[] | undefined>(linesKey) ?? [];
  }

  /** What cannot be taken back is done when the transaction has been committed, and not at all when it has not. */
  afterCommit(work: Work): void {
    this.afterwards.push(work);
  }

  get afterwards(): Work[] {
    return this.cls.get<Work[] | undefined>(afterCommitKey) ?? [];
  }

  /** Parts of the answer, by their own ids, that stand for somebody whom the log does not name: they go without a place. */
  withoutPlaces(ids: readonly string[]): void {
    this.placeless.push(...ids);
  }

  get placeless(): string[] {
    return this.cls.get<string[] | undefined>(placelessKey) ?? [];
  }
}
