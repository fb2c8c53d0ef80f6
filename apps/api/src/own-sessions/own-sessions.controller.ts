import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { OwnSessions } from './own-sessions.dto.ts';
import { OwnSessionsService } from './own-sessions.service.ts';

@ApiTags('session')
@Controller('own-sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessionsService) {}

  /** Where am I signed in? */
  @Get()
  @May('session.read')
  readOwnSessions(): Promise<OwnSessions> {
    return this.sessions.read();
  }

  /** Signs out everywhere but here. */
  @Post('end-others')
  @May('session.end')
  @HttpCode(200)
  endOtherSessions(): Promise<OwnSessions> {
    return this.sessions.endOthers();
  }

  /** Signs out in one other place. */
  @Post(':sessionId/end')
  @May('session.end')
  @HttpCode(200)
  endOwnSession(@Id('sessionId') sessionId: string): Promise<OwnSessions> {
    return this.sessions.end(sessionId);
  }
}
