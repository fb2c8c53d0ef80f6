import { ArrayMaxSize, ArrayUnique, IsString, IsUUID, Length } from 'class-validator';
import { longestMessage, type ThreadSubject } from '#domain/thread/thread';

/** One conversation: how much there is in it, and how much of it the reader has not seen. */
export class ThreadSummary {
  /** The plan, goal or measure that it hangs on. */
  id!: string;
  kind!: ThreadSubject;
  count!: number;
  unread!: number;
  /** ISO time. */
  lastAt!: string;
}

export class ThreadLine {
  id!: string;
  /** Empty when it was blanked. */
  text!: string;
  /** ISO time. */
  at!: string;
  /** Empty when the young person wrote it. */
  byName!: string;
  byService!: string;
  byYoungPerson!: boolean;
  mine!: boolean;
  /** Names of those who are mentioned. */
  mentions!: string[];
  mentionsMe!: boolean;
  /** Written by others since the reader was here last. */
  isNew!: boolean;
  blankedAt!: string | null;
  blankedReason!: string | null;
}

/** Somebody on the team who can read the conversation. */
export class ThreadReader {
  postId!: string;
  name!: string;
  service!: string;
  me!: boolean;
}

export class Thread {
  id!: string;
  kind!: ThreadSubject;
  messages!: ThreadLine[];
  readers!: ThreadReader[];
}

export class WriteThreadMessage {
  /** @example Kan vi ta det på mandag? */
  @IsString()
  @Length(1, longestMessage)
  text!: string;

  /** Posts of those who are mentioned. @example [] */
  @IsUUID('all', { each: true })
  @ArrayUnique()
  @ArrayMaxSize(50)
  mentions!: string[];
}

export class BlankThreadMessage {
  /** @example Skrevet på feil ungdom */
  @IsString()
  @Length(1, 500)
  reason!: string;
}
