import type { Shape } from '#api-types';
import { emptyForm, type RegistrationForm } from './registration-form.ts';

/** The registration as far as the school's list says it. `words`: why, in words, for the counsellor to go on from. */
export const formFromPupil = (pupil: Shape<'IdentifiedWhole'>, words: string): RegistrationForm => ({
  ...emptyForm,
  identity: 'number',
  number: pupil.number,
  givenName: pupil.givenName,
  familyName: pupil.familyName,
  birthDate: pupil.birthDate ?? undefined,
  level: '0',
  reason: words,
});
