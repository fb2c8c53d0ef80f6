import { ageOn } from '#domain/calendar/age';
import { isIsoDate, type IsoDate } from '#domain/calendar/date';
import { type ConcernLevelKey } from '#domain/concern/levels';
import type { Told } from '#domain/concern/told';
import type { ProtectionLevel } from '#domain/protection/levels';
import { ofAge, registrationBlockers, type IdentityAnswer } from '#domain/young-person/registration';
import { wrongWithNumber } from './number-help.ts';

/** An answer about who was told, as it stands on the page. */
export interface ToldChoice {
  readonly told: 'yes' | 'no' | undefined;
  readonly note: string;
}

/** The page as it has been filled in so far. Nothing is chosen beforehand. */
export interface RegistrationForm {
  readonly identity: IdentityAnswer | undefined;
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate | undefined;
  readonly municipalityId: string | undefined;
  readonly protection: ProtectionLevel | 'none' | undefined;
  readonly level: ConcernLevelKey | undefined;
  readonly reason: string;
  readonly youngPersonTold: ToldChoice;
  readonly guardiansTold: ToldChoice;
}

const nobodyAsked: ToldChoice = { told: undefined, note: '' };

export const emptyForm: RegistrationForm = {
  identity: undefined,
  number: '',
  givenName: '',
  familyName: '',
  birthDate: undefined,
  municipalityId: undefined,
  protection: undefined,
  level: undefined,
  reason: '',
  youngPersonTold: nobodyAsked,
  guardiansTold: nobodyAsked,
};

/** What the choice means to the rules; null when nobody has answered. */
export const toldOf = ({ told, note }: ToldChoice): Told | null => {
  if (told === undefined) return null;
  return told === 'yes' ? { told: true, how: note } : { told: false, whyNot: note };
};

/** Are the guardians to be told? Not when the young person is of age. */
export const guardiansCount = (birthDate: IsoDate | undefined, today: IsoDate): boolean =>
  birthDate === undefined || !isIsoDate(birthDate) || ageOn(birthDate, today) < ofAge;

const levels = { '0': 0, '1': 1, '2': 2, '3': 3 } as const;

export const levelOf = (key: ConcernLevelKey | undefined): 0 | 1 | 2 | 3 | null =>
  key === undefined ? null : levels[key];

/** Is the reader cleared for what protects the young person? Nobody has to be when nothing does. */
export const isCleared = (form: RegistrationForm, clearances: readonly ProtectionLevel[]): boolean =>
  clearances.some((level) => level === form.protection);

/** What stands in the way, by the same rule as the server's. */
export const missingIn = (
  form: RegistrationForm,
  today: IsoDate,
  clearances: readonly ProtectionLevel[],
): string[] =>
  registrationBlockers({
    today,
    givenName: form.givenName,
    familyName: form.familyName,
    birthDate: form.birthDate ?? '',
    municipality: form.municipalityId ?? null,
    protection: form.protection ?? null,
    cleared: isCleared(form, clearances),
    identity: form.identity ?? null,
    identityBlockers: form.identity === 'number' ? wrongWithNumber(form.number) : [],
    level: levelOf(form.level),
    reason: form.reason,
    youngPersonTold: toldOf(form.youngPersonTold),
    guardiansTold: guardiansCount(form.birthDate, today) ? toldOf(form.guardiansTold) : null,
  });

const answerOf = ({ told, note }: ToldChoice): { told: boolean; note: string } => ({
  told: told === 'yes',
  note,
});

/** What is sent to the server. */
export const bodyOf = (form: RegistrationForm, today: IsoDate): Record<string, unknown> => ({
  identity: form.identity,
  ...(form.identity === 'number' ? { number: form.number } : {}),
  givenName: form.givenName,
  familyName: form.familyName,
  birthDate: form.birthDate,
  municipalityId: form.municipalityId,
  protection: form.protection,
  level: levelOf(form.level),
  reason: form.reason,
  youngPersonTold: answerOf(form.youngPersonTold),
  ...(guardiansCount(form.birthDate, today) ? { guardiansTold: answerOf(form.guardiansTold) } : {}),
});
