import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  JudgeReviewItem,
  LogReview,
  QuarterQuestion,
  QuarterReview,
  ReviewJudged,
} from './log-review.dto.ts';
import { LogReviewService } from './log-review.service.ts';
import { QuarterService } from './quarter.service.ts';

@ApiTags('privacy officer')
@Controller('log-review')
export class LogReviewController {
  constructor(
    private readonly reviews: LogReviewService,
    private readonly quarters: QuarterService,
  ) {}

  /** What is unusual in the log, and what came of looking at it. */
  @Get()
  @May('review.read')
  readLogReview(): Promise<LogReview> {
    return this.reviews.read();
  }

  /** Every override, role change and hidden line of a quarter. */
  @Get('quarter')
  @May('review.read')
  readQuarterReview(@Query() { quarter }: QuarterQuestion): Promise<QuarterReview> {
    return this.quarters.read(quarter);
  }

  /** Says what came of looking at it. Misuse becomes an incident. */
  @Post(':reviewItemId/outcome')
  @HttpCode(200)
  @May('review.judge')
  judgeReviewItem(
    @Id('reviewItemId') reviewItemId: string,
    @Body() body: JudgeReviewItem,
  ): Promise<ReviewJudged> {
    return this.reviews.judge(reviewItemId, body);
  }
}
