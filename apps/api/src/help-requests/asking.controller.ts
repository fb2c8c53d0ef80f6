import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Configuration } from '../platform/configuration.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { flowSecretFrom, keepFlowCookie, takeFlowCookie } from '../sign-in/cookie.ts';
import { AskedHelp, AskForHelp, BeginDemoAsking, DemoAskerShown } from './asking.dto.ts';
import { AskingService } from './asking.service.ts';
import { demoAskers } from './demo-askers.ts';
import { DemoAskingService } from './demo-asking.service.ts';

@ApiTags('help-requests')
@Controller('help-requests')
export class AskingController {
  constructor(
    private readonly asking: AskingService,
    private readonly demoAsking: DemoAskingService,
    private readonly configuration: Configuration,
  ) {}

  /** Where one can ask, and what became of the own requests: for a verified sign-in that nobody is linked to. */
  @Get('asked')
  @May('public')
  async asked(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<AskedHelp> {
    const { plainCookie } = this.configuration;
    const flow = flowSecretFrom(request, plainCookie);
    const asked = await this.asking.asked(flow);
    keepFlowCookie(response, flow, plainCookie);
    return asked;
  }

  /** This browser forgets who showed who they are. */
  @Post('leave')
  @May('public')
  @HttpCode(204)
  leave(@Res({ passthrough: true }) response: Response): void {
    takeFlowCookie(response, this.configuration.plainCookie);
  }

  /** Asks for a team. Whether the young person is known is neither looked at nor told. */
  @Post()
  @May('public')
  @HttpCode(204)
  async ask(@Body() body: AskForHelp, @Req() request: Request): Promise<void> {
    await this.asking.ask(request.ip ?? '', flowSecretFrom(request, this.configuration.plainCookie), body);
  }

  /** The one who asked takes it back, until somebody has registered or closed it. */
  @Post(':helpRequestId/withdraw')
  @May('public')
  @HttpCode(204)
  async withdraw(@Id('helpRequestId') id: string, @Req() request: Request): Promise<void> {
    await this.asking.withdraw(flowSecretFrom(request, this.configuration.plainCookie), id);
  }

  /** An invented person shows who it is, where the demo's sign-in is allowed; not found anywhere else. */
  @Post('demo')
  @May('public')
  @HttpCode(200)
  async demo(
    @Body() { who }: BeginDemoAsking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DemoAskerShown> {
    keepFlowCookie(response, await this.demoAsking.begin(who), this.configuration.plainCookie);
    return demoAskers[who];
  }
}
