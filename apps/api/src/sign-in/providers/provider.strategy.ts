import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passport from 'passport';
import { Configuration } from '../../platform/configuration.ts';
import { flowSecretFrom, secretFrom } from '../cookie.ts';
import { type Arrival, FinishSignInService } from './finish-sign-in.service.ts';

type Done = (error: unknown, arrival?: Arrival) => void;

/** Hands the whole request to whoever verifies it: what openid-client needs is in the address and in a cookie. */
class WholeRequest extends passport.Strategy {
  constructor(private readonly verify: (request: Request, done: Done) => void) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request, (error, arrival) => {
      if (error !== null || arrival === undefined) this.error(error);
      else this.success(arrival);
    });
  }
}

/** Coming back from a provider, by openid-client. Its own strategy keeps the flow in a session that we do not have. */
@Injectable()
export class ProviderStrategy extends PassportStrategy(WholeRequest, 'provider') {
  constructor(
    private readonly signIns: FinishSignInService,
    private readonly configuration: Configuration,
  ) {
    super();
  }

  validate(request: Request): Promise<Arrival> {
    const { publicUrl, plainCookie } = this.configuration;
    const id = String(request.params['provider']);
    const address = new URL(request.originalUrl, publicUrl);
    return this.signIns.finish(
      id,
      address,
      flowSecretFrom(request, plainCookie),
      secretFrom(request, plainCookie),
    );
  }
}
