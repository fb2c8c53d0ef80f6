import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { AskingController } from './asking.controller.ts';
import { AskingService } from './asking.service.ts';
import { DemoAskingService } from './demo-asking.service.ts';
import { HelpRequestsController } from './help-requests.controller.ts';
import { HelpRequestsService } from './help-requests.service.ts';

@Module({
  imports: [SignInModule],
  controllers: [AskingController, HelpRequestsController],
  providers: [AskingService, DemoAskingService, HelpRequestsService],
  exports: [HelpRequestsService],
})
export class HelpRequestsModule {}
