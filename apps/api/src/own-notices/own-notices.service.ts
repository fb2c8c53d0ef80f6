import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { codeRules, type NoticeChannel, requireAddress, writtenAddress } from '#domain/notice/address';
import { groupsFor } from '#domain/notice/kinds';
import { roles } from '#domain/roles/roles';
import { Carriers } from '../platform/mail/carriers.ts';
import { Statements } from '../platform/database/statements.ts';
import { newId } from '../platform/database/new-id.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Sealing } from '../platform/sealing/sealing.ts';
import { sealed } from '../sealing/sealed.ts';
import type {
  AddressConfirmed,
  ChooseNotices,
  ConfirmNoticeAddress,
  GiveNoticeAddress,
  OwnNoticeAddress,
  OwnNotices,
  RemoveNoticeAddress,
} from './own-notices.dto.ts';

type Choice = Omit<OwnNotices, 'groups' | 'channels' | 'addresses'> & Record<string, unknown>;
type Address = OwnNoticeAddress & Record<string, unknown>;

const choiceStatement = `SELECT c.rhythm, c.quiet_from AS "quietFrom", c.quiet_until AS "quietUntil", c.digest_hour AS "digestHour",
    c.digest_weekday AS "digestWeekday", c.without, c.channel, c.chosen, app.notices_held_back() AS "heldBack"
  FROM app.own_notice_choice() c`;
const addressesStatement = `SELECT 'email' AS channel, u.email AS address, true AS confirmed, false AS "codeWaits", true AS "fromWork"
  FROM app.app_user u WHERE u.id = app.me() AND u.kind = 'staff' AND u.email <> ''
  UNION ALL SELECT a.channel, a.address, a.confirmed_at IS NOT NULL, coalesce(a.code_until > app.clock(), false), false
  FROM app.notice_address a WHERE a.user_id = app.me() ORDER BY 1`;
const askedStatement = `SELECT a.asked FROM app.notice_address a
  WHERE a.user_id = app.me() AND a.channel = $1 AND a.asked_on = app.today()`;
const chooseStatement = 'SELECT app.choose_notices($1, $2, $3, $4, $5, $6, $7)';
const askStatement = 'SELECT app.ask_notice_address($1, $2, $3, $4, $5, $6)';
const confirmStatement = 'SELECT app.confirm_notice_address($1, $2, $3) AS outcome';
const removeStatement = 'SELECT app.remove_notice_address($1)';

const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What somebody is told and how: nobody else's to choose. An own address is confirmed by a code before anything else goes there. */
@Injectable()
export class OwnNoticesService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly sealing: Sealing,
    private readonly carriers: Carriers,
  ) {}

  async read(): Promise<OwnNotices> {
    const choice = await this.statements.one<Choice>(choiceStatement);
    return {
      ...choice,
      groups: groupsFor(roles[this.request.signedIn.role]),
      channels: this.carriers.channels,
      addresses: await this.statements.rows<Address>(addressesStatement),
    };
  }

  async choose(body: ChooseNotices): Promise<OwnNotices> {
    const { rhythm, quietFrom, quietUntil, digestHour, digestWeekday, without, channel } = body;
    await this.statements.rows(chooseStatement, [
      ...[rhythm, quietFrom, quietUntil, digestHour, digestWeekday, without, channel],
    ]);
    this.log();
    return this.read();
  }

  async give({ channel, address: text }: GiveNoticeAddress): Promise<OwnNotices> {
    const { userId } = this.request.signedIn;
    const address = writtenAddress(channel, text);
    const { heldBack, channels } = await this.read();
    const [before] = await this.statements.rows<{ asked: number }>(askedStatement, [channel]);
    requireAddress({
      ...{ channel, address, heldBack },
      carried: channels.includes(channel),
      asked: before?.asked ?? 0,
    });
    await this.sealing.begin(userId);
    const [id, code] = [newId(), sixDigits()];
    await this.statements.rows(askStatement, [
      ...[id, channel, sealed('notice_address.address', userId, id, address)],
      ...[sealed('notice_address.code', userId, id, code), this.digestOf(channel, code), codeRules.minutes],
    ]);
    this.log();
    return this.read();
  }

  async confirm({ channel, code }: ConfirmNoticeAddress): Promise<AddressConfirmed> {
    const answer = await this.statements.one<AddressConfirmed & Record<string, unknown>>(confirmStatement, [
      ...[channel, this.digestOf(channel, code), codeRules.tries],
    ]);
    this.log();
    return { outcome: answer.outcome };
  }

  async remove({ channel }: RemoveNoticeAddress): Promise<OwnNotices> {
    await this.statements.rows(removeStatement, [channel]);
    this.log();
    return this.read();
  }

  private digestOf(channel: NoticeChannel, code: string): Buffer {
    return createHash('sha256').update(`${this.request.signedIn.userId}:${channel}:${code}`).digest();
  }

  /** About nobody's case: who changed where messages go, and when. */
  private log(): void {
    this.request.log({ action: 'own-notices.write', allowed: true, basis: 'self' });
  }
}
