import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Req,
  Res,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiConsumes, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Configuration } from '../../platform/configuration.ts';
import { May } from '../../platform/request/may.ts';
import { flowSecretFrom, giveCookie, giveFlowCookie, secretFrom, takeFlowCookie } from '../cookie.ts';
import { BackChannelService } from './back-channel.service.ts';
import { BeginSignInService } from './begin-sign-in.service.ts';
import { arrivalOf } from './finish-sign-in.service.ts';
import { InvitedSignInService } from './invited-sign-in.service.ts';
import { BeginSignIn, GoTo, Heard, InvitationCode, LogoutToken, ProviderShown } from './providers.dto.ts';
import { SignInRefusedFilter } from './sign-in-refused.filter.ts';

@ApiTags('sign-in')
@Controller('sign-in')
export class ProvidersController {
  constructor(
    private readonly beginning: BeginSignInService,
    private readonly invited: InvitedSignInService,
    private readonly backChannel: BackChannelService,
    private readonly configuration: Configuration,
  ) {}

  /** The ways in, each a button of the same weight. */
  @Get()
  @May('public')
  list(): ProviderShown[] {
    return this.configuration.providers.map(({ id, kind, name }) => ({ id, kind, name }));
  }

  /** Gives the code that an administrator handed over, after a sign-in that nobody was linked to: now somebody is. */
  @Post('code')
  @May('public')
  @HttpCode(204)
  async giveCode(
    @Body() body: InvitationCode,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { plainCookie } = this.configuration;
    const flow = flowSecretFrom(request, plainCookie);
    giveCookie(response, await this.invited.begin(request.ip ?? '', flow, body.code), plainCookie);
    takeFlowCookie(response, plainCookie);
  }

  /** Begins a sign-in: answers with the provider's address to go to. */
  @Post(':provider')
  @May('public')
  @HttpCode(200)
  @ApiParam({ name: 'provider', schema: { type: 'string' } })
  async begin(
    @Param('provider') provider: string,
    @Body() { returnTo, level, purpose }: BeginSignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<GoTo> {
    const { plainCookie } = this.configuration;
    const session = purpose === 'once-more' ? (secretFrom(request, plainCookie) ?? '') : null;
    const { secret, goTo } = await this.beginning.begin(provider, { returnTo, level, session });
    giveFlowCookie(response, secret, plainCookie);
    return { goTo };
  }

  /** Comes back from the provider, and goes on to the page that was asked for. */
  @Get(':provider/callback')
  @May('public')
  @UseGuards(AuthGuard('provider'))
  @UseFilters(SignInRefusedFilter)
  @ApiParam({ name: 'provider', schema: { type: 'string' } })
  @ApiResponse({ status: 303, description: 'To the page that was asked for, or to the sign-in page.' })
  finish(@Req() request: Request, @Res() response: Response): void {
    const { secret, goTo } = arrivalOf(request.user);
    giveCookie(response, secret, this.configuration.plainCookie);
    takeFlowCookie(response, this.configuration.plainCookie);
    response.redirect(303, goTo);
  }

  /** The provider says that somebody has signed out there (back-channel logout): the sessions here end at once. */
  @Post(':provider/logout')
  @May('public')
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiParam({ name: 'provider', schema: { type: 'string' } })
  async end(@Param('provider') provider: string, @Body() body: LogoutToken): Promise<Heard> {
    await this.backChannel.end(provider, body.logout_token);
    return { heard: true };
  }
}
