import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isSureEnough } from '#domain/assurance/adapters';
import { refusal } from '#domain/problem/refusal';
import { codeDigest } from '../../identity-links/link-codes.ts';
import type { Proof } from '../proof.ts';
import { digestOf, newSecret } from '../secret.ts';
import { SessionService } from '../session.service.ts';
import { WrongTries } from '../wrong-tries.ts';
import type { LinkedUser } from './finish-sign-in.service.ts';
import { ProviderClients } from './provider-clients.ts';

interface Invited extends LinkedUser {
  readonly provider: string;
  readonly proof: Proof;
}

/** Somebody verified, whom nobody is linked to, gives the code that an administrator handed over: both together make the link. */
@Injectable()
export class InvitedSignInService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clients: ProviderClients,
    private readonly sessions: SessionService,
    private readonly wrongTries: WrongTries,
  ) {}

  async begin(place: string, flowSecret: string | null, code: string): Promise<string> {
    const tries = await this.wrongTries.begin({ place, account: flowSecret });
    const keys = flowSecret === null ? null : [digestOf(flowSecret), codeDigest(code)];
    const invited = keys === null ? undefined : await this.invited(keys);
    if (keys === null || invited === undefined) throw refusal('wrong-code');
    await this.wrongTries.wasRight(tries, flowSecret ?? '');
    const { kind } = this.clients.settingsOf(invited.provider);
    if (!isSureEnough(kind, invited.kind, invited.proof.level)) throw refusal('level-too-low');
    const [row] = await this.dataSource.query<{ linked: boolean }[]>(
      'SELECT app.sign_in_link($1, $2, $3) AS linked',
      [...keys, kind],
    );
    if (row?.linked !== true) throw refusal('wrong-code');
    const secret = newSecret();
    await this.sessions.start(invited.user_id, invited.proof, secret);
    return secret;
  }

  private async invited(keys: Buffer[]): Promise<Invited | undefined> {
    const [row] = await this.dataSource.query<Invited[]>('SELECT * FROM app.sign_in_invited($1, $2)', keys);
    return row;
  }
}
