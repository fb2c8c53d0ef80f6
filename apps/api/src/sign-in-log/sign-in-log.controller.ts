import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import { SignInLogOfDay, SignInLogQuestion } from './sign-in-log.dto.ts';
import { SignInLogService } from './sign-in-log.service.ts';

@ApiTags('privacy officer')
@Controller('sign-in-log')
export class SignInLogController {
  constructor(private readonly log: SignInLogService) {}

  /** One day's sign-ins, ends of sessions, and refusals at the door. */
  @Get()
  @May('sign-in-log.read')
  readSignInLog(@Query() { day }: SignInLogQuestion): Promise<SignInLogOfDay> {
    return this.log.read(day);
  }
}
