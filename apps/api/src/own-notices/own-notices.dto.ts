import { ArrayUnique, IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { type NoticeChannel, noticeChannels } from '#domain/notice/address';
import { type NoticeGroup, noticeGroups } from '#domain/notice/kinds';
import { type NoticeRhythm, noticeRhythms } from '#domain/notice/rhythm';

/** Where messages go: given by work, or by the receiver and then confirmed by a code. */
export class OwnNoticeAddress {
  channel!: NoticeChannel;
  address!: string;
  confirmed!: boolean;
  /** A code is on its way, or waits to be written. */
  codeWaits!: boolean;
  /** Work has given it: it is changed by an administrator. */
  fromWork!: boolean;
}

/** What the asker is told, and how. */
export class OwnNotices {
  rhythm!: NoticeRhythm;
  /** Nothing is sent from this hour … */
  quietFrom!: number;
  /** … until this one. The same hour twice: there are no quiet hours. */
  quietUntil!: number;
  digestHour!: number;
  /** 1 is Monday. */
  digestWeekday!: number;
  /** What is not wanted. */
  without!: NoticeGroup[];
  channel!: NoticeChannel;
  /** False: nothing has been chosen, and this is what holds until then. */
  chosen!: boolean;
  /** What there is to choose between. */
  groups!: NoticeGroup[];
  /** Ways that this installation can send. */
  channels!: NoticeChannel[];
  addresses!: OwnNoticeAddress[];
  /** Nothing is sent, because the young person must not be found. */
  heldBack!: boolean;
}

export class ChooseNotices {
  @IsIn(noticeRhythms)
  rhythm!: NoticeRhythm;

  /** @example 21 */
  @IsInt()
  @Min(0)
  @Max(23)
  quietFrom!: number;

  /** @example 8 */
  @IsInt()
  @Min(0)
  @Max(23)
  quietUntil!: number;

  /** @example 15 */
  @IsInt()
  @Min(0)
  @Max(23)
  digestHour!: number;

  /** 1 is Monday. @example 1 */
  @IsInt()
  @Min(1)
  @Max(7)
  digestWeekday!: number;

  /** @example ["news"] */
  @IsIn(noticeGroups, { each: true })
  @ArrayUnique()
  without!: NoticeGroup[];

  @IsIn(noticeChannels)
  channel!: NoticeChannel;
}

/** An address that a code is sent to. */
export class GiveNoticeAddress {
  @IsIn(noticeChannels)
  channel!: NoticeChannel;

  /** @example jonas@example.no */
  @IsString()
  @Length(3, 254)
  address!: string;
}

export class ConfirmNoticeAddress {
  @IsIn(noticeChannels)
  channel!: NoticeChannel;

  /** The six digits that were sent. @example 123456 */
  @IsString()
  @Matches(/^[0-9]{6}$/)
  code!: string;
}

export class RemoveNoticeAddress {
  @IsIn(noticeChannels)
  channel!: NoticeChannel;
}

export class AddressConfirmed {
  /** `wrong`: try again; `over`: too old, or tried too often: a new one must be asked for. */
  outcome!: 'confirmed' | 'wrong' | 'over';
}
