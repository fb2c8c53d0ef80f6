/** A place where the asker is signed in. */
export class OwnSession {
  id!: string;
  /** Make of the browser, as it says itself. @example firefox */
  browser!: string | null;
  /** @example windows */
  system!: string | null;
  /** Who vouched for the user there. @example idporten */
  provider!: string;
  since!: Date;
  seenAt!: Date;
  /** The one that asks. */
  here!: boolean;
}

export class OwnSessions {
  sessions!: OwnSession[];
}
