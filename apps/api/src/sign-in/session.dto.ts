import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Language, languages } from '#domain/language/languages';

export class SignIn {
  /** @example nav */
  @IsString()
  @MaxLength(100)
  username!: string;

  /** @example laget */
  @IsString()
  @MaxLength(200)
  password!: string;
}

export class StepUp {
  /** @example laget */
  @IsString()
  @MaxLength(200)
  password!: string;
}

export class SignedOut {
  /** The provider's own page for signing out, to go on to; null when there is none. */
  goTo!: string | null;
}

export class ChangePost {
  /** One of the user's own posts. */
  @IsUUID()
  postId!: string;
}

export class ChooseLanguage {
  /** What the user reads Laget in from now on, on every machine. @example nn */
  @IsIn(keysOf(languages))
  language!: Language;
}

/** A dated place in a service that the user works in. A session acts in exactly one. */
export class OwnPost {
  id!: string;
  /** @example rådgiver */
  title!: string;
  role!: string;
  /** @example Fjordvik videregående skole */
  serviceName!: string;
}

export class SessionUser {
  id!: string;
  /** @example nav */
  username!: string;
  name!: string;
  /** @example nav_counsellor */
  role!: string;
  postId!: string | null;
  title!: string | null;
  serviceId!: string | null;
  serviceName!: string | null;
  serviceKind!: string | null;
  /**
   * Who vouched for the user: `demo`, or one of the sign-in providers.
   * @example demo
   */
  provider!: string;
  /** Set for a young person only: the own id in every path. */
  youngPersonId!: string | null;
  /** C06: a young person who signed in with less than high, and sees the narrow page alone. */
  narrow!: boolean;
  posts!: OwnPost[];
  /** What the user has chosen to read Laget in; null: as the machine asks for. @example nn */
  language!: Language | null;
}

export class Session {
  user!: SessionUser;
  /** Send it back in `x-csrf-token` with every POST, PUT, PATCH and DELETE. */
  csrfToken!: string;
  /** Today in Norway as the server counts, YYYY-MM-DD. */
  today!: string;
}
