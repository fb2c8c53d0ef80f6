import { IsIn, IsString, MaxLength } from 'class-validator';
import { allEmergencyContacts } from '#domain/emergency-number/emergency-number';
import type { EmergencyContact } from '#domain/mapping/acute';

/** A municipality's own number; empty when it has none. */
export class OwnNumber {
  contact!: EmergencyContact;
  phone!: string;
}

export class NumberChange {
  id!: string;
  contact!: EmergencyContact;
  /** From then on; empty: none of its own any more. */
  phone!: string;
  reason!: string;
  byName!: string;
  at!: string;
}

export class NumbersOfMunicipality {
  municipalityId!: string;
  name!: string;
  /** Of the barnevernvakt, as it came with the municipality; its own number goes before. */
  childWelfarePhone!: string;
  numbers!: OwnNumber[];
  /** The newest first. */
  changes!: NumberChange[];
}

export class ChangeNumber {
  @IsIn(allEmergencyContacts)
  contact!: EmergencyContact;

  /** @example 73 50 10 00 */
  @IsString()
  @MaxLength(20)
  phone!: string;

  /** @example Kommunen har fått ny vakt. */
  @IsString()
  @MaxLength(500)
  reason!: string;
}

export class NumberChanged {
  id!: string;
}
