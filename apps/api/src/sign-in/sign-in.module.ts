import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DemoPasswords } from './demo-passwords.ts';
import { DemoSignInsController } from './demo-sign-ins.controller.ts';
import { DemoUserStrategy } from './demo-user.strategy.ts';
import { BackChannelService } from './providers/back-channel.service.ts';
import { BeginSignInService } from './providers/begin-sign-in.service.ts';
import { FinishSignInService } from './providers/finish-sign-in.service.ts';
import { IdentityIndex } from './providers/identity-index.ts';
import { InvitedSignInService } from './providers/invited-sign-in.service.ts';
import { ProviderAnswerService } from './providers/provider-answer.service.ts';
import { ProviderClients } from './providers/provider-clients.ts';
import { ProviderStrategy } from './providers/provider.strategy.ts';
import { ProvidersController } from './providers/providers.controller.ts';
import { SignOutAddressService } from './providers/sign-out-address.service.ts';
import { SessionController } from './session.controller.ts';
import { SessionService } from './session.service.ts';
import { SessionStarter } from './session-starter.ts';
import { StepUpController } from './step-up.controller.ts';
import { WrongTries } from './wrong-tries.ts';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [SessionController, StepUpController, DemoSignInsController, ProvidersController],
  providers: [
    SessionService,
    SessionStarter,
    DemoPasswords,
    DemoUserStrategy,
    WrongTries,
    ProviderClients,
    ProviderStrategy,
    ProviderAnswerService,
    BeginSignInService,
    FinishSignInService,
    InvitedSignInService,
    BackChannelService,
    SignOutAddressService,
    IdentityIndex,
  ],
  exports: [IdentityIndex, WrongTries],
})
export class SignInModule {}
