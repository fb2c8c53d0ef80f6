import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { PapersService } from './papers.service.ts';

const pdf = { content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } };

/** The name of the file says nothing of whom it is about: it stays where the reader's downloads are. */
const fileOf = (paper: Buffer, name: string): StreamableFile =>
  new StreamableFile(paper, { type: 'application/pdf', disposition: `attachment; filename="${name}.pdf"` });

@ApiTags('papers')
@Controller('young-people/:youngPersonId')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  /** The plan as the reader sees it, to print. */
  @Get('plan/paper')
  @FreshSignIn()
  @May('plan-export.read')
  @ApiOkResponse(pdf)
  async printPlan(@Id('youngPersonId') youngPersonId: string): Promise<StreamableFile> {
    return fileOf(await this.papers.plan(youngPersonId), 'planen');
  }

  /** What came of a meeting, as far as the reader sees it, to print. */
  @Get('meetings/:meetingId/minutes/paper')
  @FreshSignIn()
  @May('minutes-export.read')
  @ApiOkResponse(pdf)
  async printMinutes(
    @Id('youngPersonId') youngPersonId: string,
    @Id('meetingId') meetingId: string,
  ): Promise<StreamableFile> {
    return fileOf(await this.papers.meeting(youngPersonId, meetingId), 'referat');
  }

  /** What is handed over in a transition, as far as the reader sees it, to print. */
  @Get('transitions/:transitionId/paper')
  @FreshSignIn()
  @May('hand-over-export.read')
  @ApiOkResponse(pdf)
  async printHandOver(
    @Id('youngPersonId') youngPersonId: string,
    @Id('transitionId') transitionId: string,
  ): Promise<StreamableFile> {
    return fileOf(await this.papers.handOver(youngPersonId, transitionId), 'overlevering');
  }
}
