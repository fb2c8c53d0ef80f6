import { Body, Controller, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Configuration } from '../platform/configuration.ts';
import { May } from '../platform/request/may.ts';
import { giveCookie } from './cookie.ts';
import { demoProof } from './proof.ts';
import { Session, StepUp } from './session.dto.ts';
import { SessionService } from './session.service.ts';
import { StepUpGuard } from './step-up.guard.ts';

@ApiTags('session')
@Controller('session/step-up')
export class StepUpController {
  constructor(
    private readonly sessions: SessionService,
    private readonly configuration: Configuration,
  ) {}

  /** Shows once more who it is, with the password (demo): what needs a fresh sign-in can then be done for five minutes. */
  @Post()
  @May('session.renew')
  @HttpCode(200)
  @UseGuards(StepUpGuard)
  async stepUp(@Body() _: StepUp, @Res({ passthrough: true }) response: Response): Promise<Session> {
    giveCookie(response, await this.sessions.stepUp(demoProof), this.configuration.plainCookie);
    return this.sessions.read();
  }
}
