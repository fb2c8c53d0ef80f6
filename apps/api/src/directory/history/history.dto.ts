/** One change of an organisation, a service, a user or a post. */
export class DirectoryChangeSeen {
  id!: string;
  at!: Date;
  /** Who did it; null when it was not done by anybody who was signed in. */
  byName!: string | null;
  /** @example post */
  subject!: 'organisation' | 'service' | 'user' | 'post';
  /** Who or what it is about, as it is called today. */
  about!: string;
  /** How it was; null when it was made then. */
  before!: Record<string, string | boolean | null> | null;
  /** How it is since then. */
  after!: Record<string, string | boolean | null>;
  reason!: string | null;
}

export class DirectoryHistory {
  changes!: DirectoryChangeSeen[];
}
