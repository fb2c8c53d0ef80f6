import type { Category } from '#domain/category/categories';
import type { LawInForce } from '../law/law-in-force.dto.ts';
import type {
  CaseConsent,
  CaseGuardian,
  CaseLegalBasisUse,
  CaseSharing,
} from '../young-people/case/case.dto.ts';

/** Whose yes is missing, and why: `no`, `not_asked`, `not_heard`, or `not_known` when no guardian is known. */
export class MissingAnswer {
  who!: 'young_person' | 'guardian';
  guardianId!: string | null;
  why!: 'no' | 'not_asked' | 'not_heard' | 'not_known';
  /** The categories that wait for it. */
  categories!: Category[];
}

/** Where a consent stands after a verb. */
export class ConsentStanding {
  id!: string;
  state!: string;
  /** registered, active, paused or closed: it follows what is shared. */
  followUpStatus!: string;
  missing!: MissingAnswer[];
}

/** A service that may be asked about: it serves the young person's municipality. */
export class ConsentReceiver {
  id!: string;
  name!: string;
  kind!: string;
  /** Somebody from it is on the team now. */
  onTeam!: boolean;
}

/** Everything the consent page needs, in one request. */
export class ConsentPage {
  givenName!: string;
  birthDate!: string;
  language!: string;
  today!: string;
  guardians!: CaseGuardian[];
  receivers!: ConsentReceiver[];
  consents!: CaseConsent[];
  sharings!: CaseSharing[];
  /** What the law says today: who decides at which age, how long, which legal bases there are. */
  law!: LawInForce;
  legalBasisUses!: CaseLegalBasisUse[];
}
