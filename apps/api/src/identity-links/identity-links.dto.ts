import { IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import { allProviderKinds, type ProviderKind } from '#domain/assurance/adapters';
import { allKeyKinds, type KeyKind } from '#domain/assurance/verified';

export class LinkShown {
  id!: string;
  /** @example idporten */
  provider!: string;
  /** @example pid */
  keyKind!: string;
  madeAt!: Date;
  /** Who made it, or gave the code that it was made by. */
  madeBy!: string;
  madeByCode!: boolean;
}

/** How somebody signs in. The numbers themselves are not kept, so they cannot be shown. */
export class LinksOfUser {
  userId!: string;
  name!: string;
  links!: LinkShown[];
  /** Until when a code that has not been used can be. */
  codeUntil!: Date | null;
}

export class MakeLink {
  @IsIn(allProviderKinds)
  provider!: ProviderKind;

  @IsIn(allKeyKinds)
  keyKind!: KeyKind;

  /**
   * The identity number, the number in the register of health personnel, or «oid+tid».
   * @example 17912099997
   */
  @IsString()
  @MaxLength(80)
  @Matches(/^[0-9a-f+-]+$/)
  value!: string;
}

export class EndLink {
  /** @example Ny jobb i en annen kommune. */
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

/** Shown once. */
export class CodeMade {
  /** @example K7QM-2XRT-9HPA */
  code!: string;
  until!: Date;
}
