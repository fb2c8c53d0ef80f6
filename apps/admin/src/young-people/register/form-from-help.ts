import type { Shape } from '#api-types';
import { isIsoDate } from '#domain/calendar/date';
import { emptyForm, type RegistrationForm, type ToldChoice } from './registration-form.ts';

interface Words {
  /** «Ba selv om et lag i Laget.» */
  readonly young: string;
  readonly parent: string;
  readonly notYet: string;
}

const guardiansTold = ({ asker, parentsKnow }: Shape<'HelpRequestSeen'>, words: Words): ToldChoice => {
  if (asker === 'guardian') return { told: 'yes', note: words.parent };
  return parentsKnow === 'no' ? { told: 'no', note: words.notYet } : emptyForm.guardiansTold;
};

/** The registration as far as somebody has said it who asks for a team. Whether the address is protected is still asked. */
export const formFromHelp = (request: Shape<'HelpRequestSeen'>, words: Words): RegistrationForm => ({
  ...emptyForm,
  identity: request.number === '' ? undefined : 'number',
  number: request.number,
  givenName: request.givenName,
  familyName: request.familyName,
  birthDate: isIsoDate(request.birthDate) ? request.birthDate : undefined,
  municipalityId: request.municipalityId,
  level: '0',
  reason: `«${request.words}»`,
  youngPersonTold:
    request.asker === 'young_person' ? { told: 'yes', note: words.young } : emptyForm.youngPersonTold,
  guardiansTold: guardiansTold(request, words),
});
