import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeChannel } from '#domain/notice/address';
import { SealedText } from '../sealing/sealed-text.ts';

/** Where somebody wants messages, given by that person alone and confirmed by a code that was sent there. */
@Entity({ schema: 'app' })
@Unique('notice_address_once', ['userId', 'channel'])
@Check('notice_address_channel', `channel IN ('email', 'sms')`)
@Check('notice_address_address', `address <> ''`)
@Check('notice_address_code_digest', 'octet_length(code_digest) = 32')
@Check('notice_address_code_whole', 'num_nonnulls(code, code_digest, code_until) IN (0, 3)')
export class NoticeAddress {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'notice_address_pk' })
  id!: string;
  @ForeignKey('AppUser', { name: 'notice_address_user' }) @Column('uuid') userId!: string;
  @Column('text') channel!: NoticeChannel;
  @SealedText() @Column('text') address!: string;
  /** Only until it has been used, or is too old. */
  @SealedText() @Column('text', { nullable: true }) code!: string | null;
  @Column('bytea', { nullable: true }) codeDigest!: Buffer | null;
  @Column('timestamptz', { nullable: true }) codeUntil!: Date | null;
  @Column('integer', { default: 0 }) tries!: number;
  /** Codes asked for on the day `askedOn`. */
  @Column('integer', { default: 1 }) asked!: number;
  @Column('date', { default: () => 'app.today()' }) askedOn!: string;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
}
