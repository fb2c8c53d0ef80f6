import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { CodeMade, EndLink, LinksOfUser, MakeLink } from './identity-links.dto.ts';
import { IdentityLinksService } from './identity-links.service.ts';

@ApiTags('users')
@Controller('users/:userId/identity-links')
export class IdentityLinksController {
  constructor(private readonly links: IdentityLinksService) {}

  /** How somebody signs in. */
  @Get()
  @May('identity-link.read')
  readLinks(@Id('userId') userId: string): Promise<LinksOfUser> {
    return this.links.read(userId);
  }

  /** Makes a link from a number that the administrator has seen. */
  @Post()
  @May('identity-link.write')
  @FreshSignIn()
  makeLink(@Id('userId') userId: string, @Body() body: MakeLink): Promise<LinksOfUser> {
    return this.links.make(userId, body);
  }

  /** Makes a code to hand over: it becomes a link together with a verified sign-in, once, within a week. */
  @Post('code')
  @May('identity-link.write')
  @FreshSignIn()
  inviteByCode(@Id('userId') userId: string): Promise<CodeMade> {
    return this.links.invite(userId);
  }

  /** Ends a link: that identity lets nobody in from now on. */
  @Post(':linkId/end')
  @HttpCode(200)
  @May('identity-link.write')
  @FreshSignIn()
  endLink(
    @Id('userId') userId: string,
    @Id('linkId') linkId: string,
    @Body() { reason }: EndLink,
  ): Promise<LinksOfUser> {
    return this.links.end(userId, linkId, reason);
  }
}
