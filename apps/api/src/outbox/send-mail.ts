import { isKeyOf } from '#domain/closed-table/closed-table';
import { isLanguage } from '#domain/language/languages';
import { type MailState, stateAfter, waitAfter } from '#domain/notice/attempts';
import { type NoticeKindCode, noticeKinds } from '#domain/notice/kinds';
import { codeLetterIn, letterIn, textIn } from '#domain/notice/letter';
import { mayBeTold } from '#domain/notice/may-be-told';
import { isRole } from '#domain/roles/roles';
import { type FactRow, standingOf } from '../access/access.service.ts';
import { Configuration } from '../platform/configuration.ts';
import type { JobWork } from '../platform/jobs/job.ts';
import type { Channel, Message } from '../platform/mail/carrier.ts';
import { Carriers } from '../platform/mail/carriers.ts';
import { Sealing } from '../platform/sealing/sealing.ts';

interface Claim extends Record<string, unknown> {
  readonly mail_id: string;
  readonly attempt: number;
  readonly language: string;
  readonly kind: 'news' | 'code';
  readonly channel: Channel;
  readonly address: string;
  readonly code: string | null;
}
type NoticeRow = FactRow & Record<string, unknown> & { readonly kind: string; readonly role: string | null };

const maybeTold = ({ kind, role, ...row }: NoticeRow): boolean =>
  isKeyOf(noticeKinds, kind) && role !== null && isRole(role) && mayBeTold(kind, standingOf(row, role));

/** R03: what in the message may this receiver still be told of? Asked at the last moment. */
const stillForThem = async ({ step }: JobWork, mailId: string): Promise<readonly NoticeKindCode[]> =>
  (await step<NoticeRow>('SELECT * FROM app.mail_notices($1)', [mailId])).flatMap((row) =>
    isKeyOf(noticeKinds, row.kind) && maybeTold(row) ? [row.kind] : [],
  );

const lettersOf = { email: letterIn, sms: textIn } as const;

const messageOf = (
  { service }: JobWork,
  { mail_id: id, language: said, channel, address, code }: Claim,
  kinds: readonly NoticeKindCode[],
): Message => {
  const language = isLanguage(said) ? said : 'nb';
  const letter =
    code === null
      ? lettersOf[channel](language, service(Configuration).publicUrl, kinds)
      : codeLetterIn(language, code);
  return { id, to: address, ...letter };
};

/** A code goes to whoever has just asked for it; everything else only while there is something in it for the receiver. Null: nothing goes. */
const whatGoes = async (work: JobWork, claim: Claim): Promise<readonly NoticeKindCode[] | null> => {
  if (claim.address === '') return null;
  if (claim.kind === 'code') return claim.code === null ? null : [];
  const kinds = await stillForThem(work, claim.mail_id);
  return kinds.length === 0 ? null : kinds;
};

/** Sends the next message. False when there is none. Each step is committed before the next one begins. */
export const sendNext = async (work: JobWork): Promise<boolean> => {
  // the run's own transaction holds the lock: when it is lost, somebody else has the turn
  await work.rows('SELECT 1');
  const carriers = work.service(Carriers);
  const claimed = await work.step<Claim>('SELECT * FROM app.claim_mail($1)', [carriers.channels]);
  const [claim] = await work.service(Sealing).open(claimed);
  if (claim === undefined) return false;
  const move = async (from: readonly MailState[], to: MailState, error: string | null): Promise<boolean> => {
    const [row] = await work.step<{ moved: boolean }>(
      'SELECT app.move_mail($1, $2, $3, $4, $5, $6) AS moved',
      [...[claim.mail_id, claim.attempt, from, to, error], waitAfter(claim.attempt) ?? 0],
    );
    return row?.moved === true;
  };
  const kinds = await whatGoes(work, claim);
  if (kinds === null) {
    await move(['sending'], 'dropped', null);
    return true;
  }
  const said = { all: false };
  const { result, code } = await carriers
    .carrierOf(claim.channel)
    .send(messageOf(work, claim, kinds), async () => {
      if (!(await move(['sending'], 'handed', null))) throw new Error('Somebody else has the turn');
      said.all = true;
    });
  const state = stateAfter(result, said.all, claim.attempt);
  // before the last dot is on its way it was not sent, whatever was written down
  await move(said.all ? ['handed'] : ['sending', 'handed'], state, code);
  return true;
};
