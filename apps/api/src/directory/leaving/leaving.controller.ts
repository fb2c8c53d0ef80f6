import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../../platform/request/fresh-sign-in.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { Ended, EndWithReason } from './leaving.dto.ts';
import { LeavingService } from './leaving.service.ts';

@ApiTags('directory')
@Controller()
export class LeavingController {
  constructor(private readonly leaving: LeavingService) {}

  /** Ends a post in the own organisation, today. What the post opened is closed at once. */
  @Post('posts/:postId/end')
  @HttpCode(200)
  @May('post.end')
  @FreshSignIn()
  endPost(@Id('postId') postId: string, @Body() { reason }: EndWithReason): Promise<Ended> {
    return this.leaving.endPost(postId, reason);
  }

  /** Ends every post in the own organisation and closes the account. */
  @Post('users/:userId/close')
  @HttpCode(200)
  @May('user.close')
  @FreshSignIn()
  closeAccount(@Id('userId') userId: string, @Body() { reason }: EndWithReason): Promise<Ended> {
    return this.leaving.closeAccount(userId, reason);
  }
}
