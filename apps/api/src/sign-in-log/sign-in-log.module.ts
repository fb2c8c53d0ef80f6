import { Module } from '@nestjs/common';
import { SignInLogController } from './sign-in-log.controller.ts';
import { SignInLogService } from './sign-in-log.service.ts';

@Module({ controllers: [SignInLogController], providers: [SignInLogService] })
export class SignInLogModule {}
