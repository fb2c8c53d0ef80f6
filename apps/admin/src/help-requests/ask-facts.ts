import type { IsoDate } from '#domain/calendar/date';
import { askingBlockers } from '#domain/help-request/asking';
import type { HelpAsker, ParentsKnow } from '#domain/help-request/statuses';
import { birthDateIn, wrongWithNumber } from '../young-people/register/number-help.ts';

/** The page as it is filled in. Nothing is chosen beforehand. */
export interface AskedForm {
  readonly asker: HelpAsker | undefined;
  readonly municipalityId: string | undefined;
  readonly askerName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate | undefined;
  readonly number: string;
  readonly words: string;
  readonly contact: string;
  readonly parentsKnow: ParentsKnow | undefined;
}

export const emptyForm: AskedForm = {
  asker: undefined,
  municipalityId: undefined,
  askerName: '',
  givenName: '',
  familyName: '',
  birthDate: undefined,
  number: '',
  words: '',
  contact: '',
  parentsKnow: undefined,
};

const isOwn = ({ asker }: AskedForm): boolean => asker === 'young_person';

/** What stands in the way, by the same rule as the server's. Whose number it is, the server alone knows. */
export const missingIn = (form: AskedForm, today: IsoDate): string[] =>
  askingBlockers({
    today,
    asker: form.asker ?? null,
    municipality: form.municipalityId ?? null,
    givenName: form.givenName,
    familyName: form.familyName,
    birthDate: (isOwn(form) ? birthDateIn(form.number, today) : form.birthDate) ?? '',
    identityBlockers: wrongWithNumber(form.number),
    numberIsOwn: true,
    askerName: form.askerName,
    words: form.words,
    contact: form.contact,
    parentsKnow: form.parentsKnow ?? null,
  });

/** What is sent to the server. */
export const bodyOf = (form: AskedForm): Record<string, unknown> => ({
  asker: form.asker,
  municipalityId: form.municipalityId,
  givenName: form.givenName,
  familyName: form.familyName,
  words: form.words,
  contact: form.contact,
  ...(isOwn(form)
    ? { number: form.number, parentsKnow: form.parentsKnow }
    : { birthDate: form.birthDate, askerName: form.askerName }),
});
