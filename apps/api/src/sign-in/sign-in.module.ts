import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DemoPasswords } from './demo-passwords.ts';
import { DemoSignInsController } from './demo-sign-ins.controller.ts';
import { DemoUserStrategy } from './demo-user.strategy.ts';
import { SessionController } from './session.controller.ts';
import { SessionService } from './session.service.ts';
import { SessionStarter } from './session-starter.ts';
import { StepUpController } from './step-up.controller.ts';
import { WrongTries } from './wrong-tries.ts';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [SessionController, StepUpController, DemoSignInsController],
  providers: [SessionService, SessionStarter, DemoPasswords, DemoUserStrategy, WrongTries],
})
export class SignInModule {}
