import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../../platform/request/fresh-sign-in.ts';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import {
  AnswerRole,
  GivenRoles,
  GivenRolesQuestion,
  Proposed,
  ProposeRole,
  SignOff,
} from './given-roles.dto.ts';
import { GivenRolesService } from './given-roles.service.ts';
import { RoleProposalsService } from './role-proposals.service.ts';

@ApiTags('directory')
@Controller()
export class GivenRolesController {
  constructor(
    private readonly given: GivenRolesService,
    private readonly proposals: RoleProposalsService,
  ) {}

  /** The roles that were given in a quarter, those that wait for another, and who has read it through. */
  @Get('given-roles')
  @May('given-roles.read')
  read(@Query() { quarter }: GivenRolesQuestion): Promise<GivenRoles> {
    return this.given.read(quarter);
  }

  /** The quarter has been read through. */
  @Post('given-roles/sign-off')
  @HttpCode(204)
  @May('given-roles.sign-off')
  signOff(@Body() body: SignOff): Promise<void> {
    return this.given.signOff(body);
  }

  /** Asks for a role that needs two. */
  @Post('role-proposals')
  @May('role-proposal.make')
  @FreshSignIn()
  propose(@Body() body: ProposeRole): Promise<Proposed> {
    return this.proposals.propose(body);
  }

  /** Another approves or declines; whoever asked takes it back. */
  @Post('role-proposals/:proposalId/answer')
  @HttpCode(204)
  @May('role-proposal.answer')
  @FreshSignIn()
  answer(@Id('proposalId') proposalId: string, @Body() { answer }: AnswerRole): Promise<void> {
    return this.proposals.answer(proposalId, answer);
  }
}
