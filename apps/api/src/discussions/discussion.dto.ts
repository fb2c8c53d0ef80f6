import { ArrayMaxSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';

class Confirming {
  /** The parts that could tell who it is about, and that the writer has looked at and kept. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  confirmed!: string[];
}

export class AskDiscussion extends Confirming {
  /** @example Skole og søvn */
  @IsString()
  @MaxLength(200)
  title!: string;

  /** @example En gutt på 17 sover ikke, og venter på behandling. Hva kan vi gjøre så lenge? */
  @IsString()
  @MaxLength(8000)
  text!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  serviceIds!: string[];
}

export class AnswerDiscussion extends Confirming {
  @IsString()
  @MaxLength(8000)
  text!: string;
}

/** Whose case it became. */
export class BindDiscussion {
  @IsUUID()
  discussionId!: string;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class DiscussionStands {
  id!: string;
}

export class DiscussionAnswerSeen {
  id!: string;
  byName!: string;
  serviceName!: string;
  text!: string;
  at!: string;
}

export class DiscussionSeen {
  id!: string;
  title!: string;
  text!: string;
  askerName!: string;
  askerServiceName!: string;
  /** The reader asked. */
  mine!: boolean;
  sentAt!: string;
  closedAt!: string | null;
  /** The first day on which it is gone; null when it belongs to a young person. */
  deletedOn!: string | null;
  serviceNames!: string[];
  answers!: DiscussionAnswerSeen[];
  /** The reader's service is asked, and nobody there has answered. */
  waitsForMe!: boolean;
}
