import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { BlankThreadMessage, Thread, ThreadSummary, WriteThreadMessage } from './threads.dto.ts';
import { ThreadsService } from './threads.service.ts';

@ApiTags('threads')
@Controller('young-people/:youngPersonId/threads')
export class ThreadsController {
  constructor(private readonly threads: ThreadsService) {}

  /** The conversations that the reader can see, and how much is new in each. */
  @Get()
  @May('thread.read')
  readThreads(@Id('youngPersonId') youngPersonId: string): Promise<ThreadSummary[]> {
    return this.threads.summaries(youngPersonId);
  }

  /** One conversation, oldest first. `threadId` is the plan, goal or measure that it hangs on. */
  @Get(':threadId')
  @May('thread.read')
  readThread(@Id('youngPersonId') youngPersonId: string, @Id('threadId') threadId: string): Promise<Thread> {
    return this.threads.read(youngPersonId, threadId);
  }

  /** Says something, and mentions those who ought to see it. */
  @Post(':threadId')
  @HttpCode(200)
  @May('thread.write')
  writeThreadMessage(
    @Id('youngPersonId') youngPersonId: string,
    @Id('threadId') threadId: string,
    @Body() body: WriteThreadMessage,
  ): Promise<Thread> {
    return this.threads.write(youngPersonId, threadId, body);
  }

  /** The reader has seen what is in it until now. */
  @Post(':threadId/seen')
  @HttpCode(200)
  @May('thread.write')
  seeThread(@Id('youngPersonId') youngPersonId: string, @Id('threadId') threadId: string): Promise<Thread> {
    return this.threads.see(youngPersonId, threadId);
  }

  /** A message that was wrong: its words go, that it was there stays. */
  @Post(':threadId/messages/:messageId/blank')
  @HttpCode(200)
  @May('thread.write')
  blankThreadMessage(
    @Id('youngPersonId') youngPersonId: string,
    @Id('threadId') threadId: string,
    @Id('messageId') messageId: string,
    @Body() { reason }: BlankThreadMessage,
  ): Promise<Thread> {
    return this.threads.blank(youngPersonId, threadId, messageId, reason);
  }
}
