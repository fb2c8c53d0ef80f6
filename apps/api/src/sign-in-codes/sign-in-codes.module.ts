import { Module } from '@nestjs/common';
import { SignInCodesController } from './sign-in-codes.controller.ts';
import { SignInCodesService } from './sign-in-codes.service.ts';

@Module({
  controllers: [SignInCodesController],
  providers: [SignInCodesService],
})
export class SignInCodesModule {}
