import { isIsoDate } from '#domain/calendar/date';
import { allConcernLevels } from '#domain/concern/levels';
import { identityAnswers } from '#domain/young-person/registration';
import { emptyForm, type RegistrationForm, type ToldChoice } from './registration-form.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined =>
  choices.find((choice) => choice === value);

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const toldIn = (value: unknown): ToldChoice => {
  const { told, note } = isRecord(value) ? value : {};
  return { told: oneOf(['yes', 'no'], told), note: textIn(note) };
};

/** The page as a text to keep. The identity number is never in it. */
export const keptFrom = (form: RegistrationForm): string => JSON.stringify({ ...form, number: '' });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The page as it was kept; what cannot be read is as if nobody had filled it in. */
export function formFrom(text: string): RegistrationForm {
  const kept = text === '' ? undefined : parsed(text);
  if (!isRecord(kept)) return emptyForm;
  const { identity, givenName, familyName, birthDate, municipalityId, protection, level } = kept;
  return {
    identity: oneOf(identityAnswers, identity),
    number: '',
    givenName: textIn(givenName),
    familyName: textIn(familyName),
    birthDate: isIsoDate(textIn(birthDate)) ? textIn(birthDate) : undefined,
    municipalityId: textIn(municipalityId) || undefined,
    protection: oneOf(['none'], protection),
    level: oneOf(allConcernLevels, level),
    reason: textIn(kept['reason']),
    youngPersonTold: toldIn(kept['youngPersonTold']),
    guardiansTold: toldIn(kept['guardiansTold']),
  };
}
