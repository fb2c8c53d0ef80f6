import { IsIn, IsString, MaxLength } from 'class-validator';

/** Somebody who tried to register a young person whom the holder follows up already. */
export class RequestToJoinSeen {
  id!: string;
  fromPostId!: string;
  fromName!: string;
  fromServiceId!: string;
  fromServiceName!: string;
  fromServiceKind!: string;
  reason!: string;
  at!: string;
  answer!: string | null;
  answeredAt!: string | null;
}

export const requestAnswers = ['invited', 'not_now'] as const;

export class AnswerRequest {
  /** `invited` sends an invitation; `not_now` keeps the request, answered. */
  @IsIn(requestAnswers)
  answer!: (typeof requestAnswers)[number];

  /** What the invited reads, or why not now. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}
