import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { allLevels, type Level } from '#domain/assurance/assurance';

/** A way in, as a button. */
export class ProviderShown {
  /** @example idporten */
  id!: string;
  /** @example idporten */
  kind!: string;
  /** Its own name here, when it is not the kind's. */
  name!: string | null;
}

export class BeginSignIn {
  /**
   * The page to land on afterwards; only a path of our own is gone to.
   * @example /my-list
   */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  returnTo?: string;

  /** Asks for at least this level, when the provider can be surer than it is asked to be. */
  @IsOptional()
  @IsIn(allLevels)
  level?: Level;

  /** Somebody who is signed in shows once more who it is. */
  @IsOptional()
  @IsIn(['sign-in', 'once-more'])
  purpose?: 'sign-in' | 'once-more';
}

/** Where the browser goes next. */
export class GoTo {
  /** @example https://login.idporten.no/authorize?client_id=laget&request_uri=urn:… */
  goTo!: string;
}

export class LogoutToken {
  /** @example eyJ… */
  @IsString()
  @MaxLength(10_000)
  logout_token!: string;
}

export class Heard {
  heard!: boolean;
}

export class InvitationCode {
  /** @example K7QM-2XRT-9HPA */
  @IsString()
  @MaxLength(40)
  code!: string;
}
