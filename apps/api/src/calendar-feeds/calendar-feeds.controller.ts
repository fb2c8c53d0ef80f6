import { Controller, Get, Headers, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { May } from '../platform/request/may.ts';
import { CalendarFeedMade, CalendarFeedStands } from './calendar-feed.dto.ts';
import { CalendarFeedsService } from './calendar-feeds.service.ts';

@ApiTags('calendar')
@Controller()
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  /** Whether the reader has a feed, and when it was read last. Never its address. */
  @Get('calendar-feed')
  @May('calendar-feed.read')
  readCalendarFeed(): Promise<CalendarFeedStands> {
    return this.feeds.stands();
  }

  /** Makes the address, or a new one; the one before opens nothing any more. */
  @Post('calendar-feed')
  @HttpCode(200)
  @May('calendar-feed.write')
  renewCalendarFeed(): Promise<CalendarFeedMade> {
    return this.feeds.renew();
  }

  /** From now on no address opens the reader's appointments. */
  @Post('calendar-feed/withdraw')
  @HttpCode(204)
  @May('calendar-feed.write')
  withdrawCalendarFeed(): Promise<void> {
    return this.feeds.withdraw();
  }

  /** For a calendar elsewhere: when there is a meeting or a deadline, and nothing of what or with whom. */
  @Get('calendar-feeds/:secret')
  @May('public')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string', format: 'binary' } } } })
  async subscribe(
    @Param('secret') secret: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const { file, tag } = await this.feeds.read(secret);
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', 'private, no-cache');
    if (known === tag) {
      response.status(304);
      return undefined;
    }
    return new StreamableFile(Buffer.from(file), { type: 'text/calendar; charset=utf-8' });
  }
}
