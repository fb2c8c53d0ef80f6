import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  AnswerDiscussion,
  AskDiscussion,
  BindDiscussion,
  DiscussionSeen,
  DiscussionStands,
} from './discussion.dto.ts';
import { DiscussionsService } from './discussions.service.ts';

@ApiTags('discussions')
@Controller()
export class DiscussionsController {
  constructor(private readonly discussions: DiscussionsService) {}

  /** What the reader has asked, and what the reader's service is asked. */
  @Get('discussions')
  @May('discussion.read')
  listDiscussions(): Promise<DiscussionSeen[]> {
    return this.discussions.list();
  }

  /** Asks chosen services of the own municipality, without a name. */
  @Post('discussions')
  @May('discussion.write')
  askDiscussion(@Body() body: AskDiscussion): Promise<DiscussionStands> {
    return this.discussions.ask(body);
  }

  /** One discussion with its answers. */
  @Get('discussions/:discussionId')
  @May('discussion.read')
  readDiscussion(@Id('discussionId') discussionId: string): Promise<DiscussionSeen> {
    return this.discussions.read(discussionId);
  }

  /** Answers, or asks on. */
  @Post('discussions/:discussionId/answers')
  @May('discussion.write')
  answerDiscussion(
    @Id('discussionId') discussionId: string,
    @Body() body: AnswerDiscussion,
  ): Promise<DiscussionStands> {
    return this.discussions.answer(discussionId, body);
  }

  /** The asker is done. */
  @Post('discussions/:discussionId/close')
  @HttpCode(200)
  @May('discussion.write')
  closeDiscussion(@Id('discussionId') discussionId: string): Promise<DiscussionStands> {
    return this.discussions.close(discussionId);
  }

  /** Discussions that turned out to be about this young person. */
  @Get('young-people/:youngPersonId/discussions')
  @May('bound-discussions.read')
  boundDiscussions(@Id('youngPersonId') youngPersonId: string): Promise<DiscussionSeen[]> {
    return this.discussions.ofPerson(youngPersonId);
  }

  /** It is about this young person: by consent or law. */
  @Post('young-people/:youngPersonId/discussions')
  @May('discussion.bind')
  bindDiscussion(
    @Id('youngPersonId') youngPersonId: string,
    @Body() body: BindDiscussion,
  ): Promise<DiscussionStands> {
    return this.discussions.bind(youngPersonId, body);
  }
}
