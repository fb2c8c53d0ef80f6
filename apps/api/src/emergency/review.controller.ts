import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AnswerReview, EmergencyName, EmergencyToReview, WhyName } from './review.dto.ts';
import { ReviewEmergencyService } from './review-emergency.service.ts';

@ApiTags('emergency')
@Controller('emergency-reviews')
export class EmergencyReviewController {
  constructor(private readonly reviews: ReviewEmergencyService) {}

  /** What waits for the privacy officer, the most urgent first, and what has been gone through. */
  @Get()
  @May('emergency-review.read')
  list(): Promise<EmergencyToReview[]> {
    return this.reviews.list();
  }

  /** Says whether it was right to open, and why. The actor and the young person read it. */
  @Post(':emergencyId/answer')
  @May('emergency-review.answer')
  @HttpCode(204)
  answerReview(@Id('emergencyId') emergencyId: string, @Body() body: AnswerReview): Promise<void> {
    return this.reviews.answer(emergencyId, body);
  }

  /** Whom it is about, when the review needs it. The young person sees that it was asked, and why. */
  @Post(':emergencyId/name')
  @May('emergency-review.answer')
  @HttpCode(200)
  nameForReview(@Id('emergencyId') emergencyId: string, @Body() body: WhyName): Promise<EmergencyName> {
    return this.reviews.name(emergencyId, body);
  }
}
