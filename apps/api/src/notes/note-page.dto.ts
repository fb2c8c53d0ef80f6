import type { Category } from '#domain/category/categories';
import type { DelayBasisCode } from '#domain/note/delay';
import type { Profession } from '#domain/note/profession';
import type { Audience } from '#domain/note/readers';

/** Somebody on the team, with what decides which notes they read. */
export class NoteReaderSeen {
  postId!: string;
  name!: string;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
  profession!: Profession | null;
  /** What a live consent or legal basis opens to the service. */
  categories!: Category[];
}

/** One note shared with one service. */
export class NoteShareSeen {
  id!: string;
  serviceId!: string;
  serviceName!: string;
  reason!: string;
  at!: string;
}

/** «Feilført»: who, when and why. The text is gone. */
export class NoteBlanked {
  at!: string;
  byName!: string;
  reason!: string;
}

/** Why the young person has to wait for it, by which law, and until when. */
export class NoteDelayed {
  basis!: DelayBasisCode;
  reason!: string;
  until!: string;
  byName!: string;
}

export class NoteSeen {
  id!: string;
  category!: Category;
  audience!: Audience;
  profession!: Profession;
  memberPostIds!: string[];
  text!: string;
  ownerServiceId!: string;
  ownerServiceName!: string;
  ownerServiceKind!: string;
  writtenByPostId!: string;
  writtenByName!: string;
  writtenAt!: string;
  changedAt!: string | null;
  version!: number;
  shares!: NoteShareSeen[];
  blanked!: NoteBlanked | null;
  /** Kept from guardians, whatever they ask. */
  withheld!: boolean;
  /** Only for those who have decided it: the young person sees no note that waits. */
  delay!: NoteDelayed | null;
}

/** What the consents to a category do not cover, and people of the team whom they leave out. */
export class NoteLeftOut {
  category!: Category;
  topics!: string[];
  names!: string[];
}

/** The notes about one young person that this reader sees, newest first, and who reads what. */
export class NotePage {
  today!: string;
  givenName!: string;
  /** Whether something may be kept from guardians depends on the age. */
  birthDate!: string;
  notes!: NoteSeen[];
  readers!: NoteReaderSeen[];
  leftOut!: NoteLeftOut[];
  /** The readers are the whole team; otherwise only those of the own service, because «basic» is not shared. */
  knowsTeam!: boolean;
  /** The reader's own post and profession; null for the young person. */
  postId!: string | null;
  profession!: Profession | null;
}

export class NoteVersionSeen {
  number!: number;
  text!: string;
  at!: string;
  byName!: string;
}
