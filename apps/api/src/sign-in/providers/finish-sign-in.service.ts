import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isSureEnough } from '#domain/assurance/adapters';
import { isLevel } from '#domain/assurance/assurance';
import { askPlace } from '#domain/assurance/return-path';
import { isFresh } from '#domain/assurance/fresh';
import type { UserKind } from '#domain/assurance/verified';
import type { ProviderSettings } from '../../platform/provider-settings.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { Proof } from '../proof.ts';
import { digestOf, newSecret } from '../secret.ts';
import { SessionService } from '../session.service.ts';
import { IdentityIndex, type KeyDigest } from './identity-index.ts';
import { type ProviderAnswer, ProviderAnswerService } from './provider-answer.service.ts';
import { proofOf } from './proof-of.ts';
import { ProviderClients } from './provider-clients.ts';
import { signInRefused } from './sign-in-refused.ts';

interface Flow {
  readonly level: string;
  readonly return_to: string;
  readonly session_digest: Buffer | null;
}

export interface LinkedUser {
  readonly user_id: string;
  readonly kind: UserKind;
}

/** Where the browser goes, with the secret of the session that has begun. */
export interface Arrival {
  readonly secret: string;
  readonly goTo: string;
}

/** Somebody comes back from a provider: who is it here, and is it sure enough? */
@Injectable()
export class FinishSignInService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clients: ProviderClients,
    private readonly answers: ProviderAnswerService,
    private readonly index: IdentityIndex,
    private readonly sessions: SessionService,
    private readonly request: RequestContext,
  ) {}

  async finish(
    id: string,
    address: URL,
    flowSecret: string | null,
    session: string | null,
  ): Promise<Arrival> {
    const settings = this.clients.settingsOf(id);
    if (flowSecret === null) throw signInRefused('interrupted');
    const flow = await this.take(flowSecret, id);
    const asked = isLevel(flow.level) ? flow.level : 'high';
    const answer = await this.answers.read(settings, address, flowSecret, asked);
    const keys = answer.reading.keys.map((key) => this.index.of(key));
    const secret = newSecret();
    const proof = await proofOf(settings, answer, secret);
    const [user] = await this.dataSource.query<LinkedUser[]>('SELECT * FROM app.sign_in_user($1, $2)', [
      settings.kind,
      JSON.stringify(keys),
    ]);
    if (flow.session_digest !== null) await this.again(flow.session_digest, session, user, proof, secret);
    else if (user === undefined) await this.notKnown(flowSecret, keys, proof, flow.return_to);
    else await this.begin(settings, user, answer, proof, secret);
    return { secret, goTo: flow.return_to };
  }

  /** Once: a code that is sent a second time finds nothing here. */
  private async take(secret: string, id: string): Promise<Flow> {
    const values = [digestOf(secret), id];
    const [flow] = await this.dataSource.query<Flow[]>('SELECT * FROM app.sign_in_take($1, $2)', values);
    if (flow === undefined) throw signInRefused('interrupted');
    return flow;
  }

  private async begin(
    { kind }: ProviderSettings,
    user: LinkedUser,
    answer: ProviderAnswer,
    proof: Proof,
    secret: string,
  ): Promise<void> {
    if (!isSureEnough(kind, user.kind, answer.reading.assurance.level)) throw signInRefused('level-too-low');
    await this.sessions.start(user.user_id, proof, secret);
  }

  /** A code given on the next page can make the link; until then nothing is known but that somebody was verified. */
  private async notKnown(
    flowSecret: string,
    keys: readonly KeyDigest[],
    proof: Proof,
    returnTo: string,
  ): Promise<never> {
    await this.dataSource.query('SELECT app.sign_in_not_known($1, $2, $3)', [
      digestOf(flowSecret),
      JSON.stringify(keys),
      // the identity token was sealed for a session that does not begin
      JSON.stringify({ ...proof, sealed_id_token: undefined }),
    ]);
    throw Object.assign(signInRefused('not-known'), returnTo === askPlace ? { goTo: askPlace } : {});
  }

  /** T07: the same person, asked just now, in the session that asked for it. */
  private async again(
    digest: Buffer,
    session: string | null,
    user: LinkedUser | undefined,
    proof: Proof,
    secret: string,
  ): Promise<void> {
    if (session === null || !digestOf(session).equals(digest)) throw signInRefused('interrupted');
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.session', $1, true), set_config('app.request', $2, true)`, [
        session,
        this.request.circumstances,
      ]);
      const [now] = await manager.query<{ me: string | null; now: Date }[]>(
        'SELECT app.me() AS me, app.clock() AS now',
      );
      if (now === undefined || now.me === null) throw signInRefused('interrupted');
      if (user === undefined || now.me !== user.user_id) throw signInRefused('other-user');
      if (!isFresh(new Date(proof.auth_time ?? 0), now.now)) throw signInRefused('not-fresh');
      await manager.query('SELECT app.session_step_up($1, jsonb_populate_record(NULL::app.proof, $2))', [
        digestOf(secret),
        JSON.stringify(proof),
      ]);
    });
  }
}

/** What the strategy has put on the request. */
export const arrivalOf = (user: unknown): Arrival => {
  if (typeof user !== 'object' || user === null || !('secret' in user) || !('goTo' in user))
    throw signInRefused('interrupted');
  const { secret, goTo } = user;
  if (typeof secret !== 'string' || typeof goTo !== 'string') throw signInRefused('interrupted');
  return { secret, goTo };
};
