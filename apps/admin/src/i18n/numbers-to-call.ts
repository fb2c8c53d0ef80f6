import { numberToDial } from '#domain/emergency-number/emergency-number';
import type { EmergencyContact } from '#domain/mapping/acute';
import { inGroups } from './phone-number.ts';

interface OwnNumber {
  readonly contact: string;
  readonly phone: string;
}

/** The numbers of a sentence about what cannot wait: the municipality's own where it has one, otherwise those of the country. */
export const numbersToCall = (
  own: readonly OwnNumber[] = [],
): { readonly doctor: string; readonly ambulance: string; readonly line: string } => {
  const dialled = (contact: EmergencyContact): string =>
    inGroups(numberToDial(contact, own.find((one) => one.contact === contact)?.phone ?? ''));
  return {
    doctor: dialled('out_of_hours_doctor'),
    ambulance: dialled('ambulance'),
    line: dialled('children_alarm_line'),
  };
};
