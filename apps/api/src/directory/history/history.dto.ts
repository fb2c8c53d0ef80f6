/** One column of a change. */
export class FieldChanged {
  /** @example email */
  field!: string;
  /** How it was; null when it was empty or not there. */
  before!: string | null;
  after!: string | null;
}

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
  /** It was made then: nothing was there before. */
  made!: boolean;
  fields!: FieldChanged[];
  reason!: string | null;
}

export class DirectoryHistory {
  changes!: DirectoryChangeSeen[];
}
