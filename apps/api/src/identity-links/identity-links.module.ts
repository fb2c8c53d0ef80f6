import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { IdentityLinksController } from './identity-links.controller.ts';
import { IdentityLinksService } from './identity-links.service.ts';

@Module({
  imports: [SignInModule],
  controllers: [IdentityLinksController],
  providers: [IdentityLinksService],
})
export class IdentityLinksModule {}
