import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../platform/request/may.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { Unattended } from '../platform/request/unattended.ts';
import { HowToListen } from './live.dto.ts';
import { LiveStreams } from './live-streams.ts';

const stream = 'text/event-stream';

@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(
    private readonly streams: LiveStreams,
    private readonly request: RequestContext,
  ) {}

  /** Tells that something has changed that the reader may see, and when the reader may see it no longer: ids, never content. */
  @Get()
  @May('live.read')
  @Unattended()
  @ApiOkResponse({ type: HowToListen })
  listen(@Req() { headers }: Request, @Res() response: Response): void {
    const how: HowToListen = { accept: stream };
    if (headers.accept?.includes(stream) === true) this.streams.open(response, this.request.signedIn);
    else response.json(how);
  }
}
