import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../../platform/request/fresh-sign-in.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { Ended, EndWithReason, LeavesBehind } from './leaving.dto.ts';
import { LeavingService } from './leaving.service.ts';

@ApiTags('directory')
@Controller()
export class LeavingController {
  constructor(private readonly leaving: LeavingService) {}

  /** What a post leaves behind when it ends. */
  @Get('posts/:postId/leaves-behind')
  @May('post.end')
  postLeavesBehind(@Id('postId') postId: string): Promise<LeavesBehind> {
    return this.leaving.postLeavesBehind(postId);
  }

  /** Ends a post, today or on a later day. Today, what the post opened is closed at once. */
  @Post('posts/:postId/end')
  @HttpCode(200)
  @May('post.end')
  @FreshSignIn()
  endPost(@Id('postId') postId: string, @Body() body: EndWithReason): Promise<Ended> {
    return this.leaving.endPost(postId, body);
  }

  /** What somebody leaves behind when the account closes. */
  @Get('users/:userId/leaves-behind')
  @May('user.close')
  userLeavesBehind(@Id('userId') userId: string): Promise<LeavesBehind> {
    return this.leaving.userLeavesBehind(userId);
  }

  /** Ends every post that the administrator looks after, and closes the account. */
  @Post('users/:userId/close')
  @HttpCode(200)
  @May('user.close')
  @FreshSignIn()
  closeAccount(@Id('userId') userId: string, @Body() body: EndWithReason): Promise<Ended> {
    return this.leaving.closeAccount(userId, body);
  }
}
