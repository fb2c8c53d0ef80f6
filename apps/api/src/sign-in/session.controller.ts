import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { May } from '../platform/request/may.ts';
import { giveCookie, takeCookie } from './cookie.ts';
import { demoProof } from './proof.ts';
import { SignOutAddressService } from './providers/sign-out-address.service.ts';
import { ChangePost, ChooseLanguage, Session, SignedOut, SignIn } from './session.dto.ts';
import { SessionService } from './session.service.ts';
import { SignInGuard } from './sign-in.guard.ts';
import { SessionStarter } from './session-starter.ts';

const userIdOf = (request: Request): string => {
  const user: unknown = request.user;
  if (typeof user !== 'object' || user === null || !('userId' in user) || typeof user.userId !== 'string')
    throw refusal('wrong-sign-in');
  return user.userId;
};

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly starter: SessionStarter,
    private readonly addresses: SignOutAddressService,
    private readonly configuration: Configuration,
  ) {}

  /** Signs in: the answer carries who it is and the token for writing, the cookie carries the session. */
  @Post()
  @May('public')
  @HttpCode(200)
  @UseGuards(SignInGuard)
  async signIn(
    @Body() _: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const { secret, session } = await this.starter.start(userIdOf(request), demoProof);
    giveCookie(response, secret, this.configuration.plainCookie);
    return session;
  }

  /** Who am I? */
  @Get()
  @May('session.read')
  read(): Promise<Session> {
    return this.sessions.read();
  }

  /** Signs out of this session. The answer says where to go to sign out at the provider as well. */
  @Delete()
  @May('session.end')
  @HttpCode(200)
  end(@Res({ passthrough: true }) response: Response): Promise<SignedOut> {
    return this.leave(response, false);
  }

  /** Signs out everywhere. */
  @Post('end-everywhere')
  @May('session.end')
  @HttpCode(200)
  endEverywhere(@Res({ passthrough: true }) response: Response): Promise<SignedOut> {
    return this.leave(response, true);
  }

  /** Acts in another of the own posts from now on. */
  @Post('change-post')
  @May('session.read')
  @HttpCode(204)
  changePost(@Body() body: ChangePost): Promise<void> {
    return this.sessions.changePost(body.postId);
  }

  /** Reads Laget in another language from now on, on every machine. */
  @Post('choose-language')
  @May('session.read')
  @HttpCode(204)
  chooseLanguage(@Body() body: ChooseLanguage): Promise<void> {
    return this.sessions.chooseLanguage(body.language);
  }

  private async leave(response: Response, everywhere: boolean): Promise<SignedOut> {
    const goTo = await this.addresses.read();
    await this.sessions.end(everywhere);
    takeCookie(response, this.configuration.plainCookie);
    return { goTo };
  }
}
