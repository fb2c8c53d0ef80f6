import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CodeMade } from '../identity-links/identity-links.dto.ts';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { SignInCodesService } from './sign-in-codes.service.ts';

@ApiTags('team')
@Controller('young-people/:youngPersonId')
export class SignInCodesController {
  constructor(private readonly codes: SignInCodesService) {}

  /** Makes a code on paper for the young person. */
  @Post('sign-in-code')
  @May('sign-in-code.make')
  @FreshSignIn()
  makeOwnCode(@Id('youngPersonId') youngPersonId: string): Promise<CodeMade> {
    return this.codes.forYoungPerson(youngPersonId);
  }

  /** Makes a code on paper for a guardian. */
  @Post('guardians/:guardianId/sign-in-code')
  @May('sign-in-code.make')
  @FreshSignIn()
  makeGuardianCode(
    @Id('youngPersonId') youngPersonId: string,
    @Id('guardianId') guardianId: string,
  ): Promise<CodeMade> {
    return this.codes.forGuardian(youngPersonId, guardianId);
  }
}
