import type { ReactElement } from 'react';
import { isGuardianKind } from '#domain/consent/guardians';
import { type Missing, whoIsMissing } from '#domain/consent/answers';
import { consentAnswers } from '#domain/consent/answers';
import { useText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { type ConsentsOf, type RecordedConsent, useConsentVerb } from './use-consents.ts';

const answerOf = (consent: RecordedConsent, guardianId: string | null) => {
  const found = consent.answers.find((one) => one.guardianId === guardianId)?.answer;
  return consentAnswers.find((answer) => answer === found) ?? 'not_asked';
};

const missingIn = (of: ConsentsOf, consent: RecordedConsent): Missing[] =>
  whoIsMissing({
    birthDate: of.birthDate,
    today: of.today,
    youngPerson: answerOf(consent, null),
    heardOn: consent.youngPersonHeardOn,
    guardians: of.guardians.flatMap(({ id, kind }) =>
      isGuardianKind(kind) ? [{ guardianId: id, kind, answer: answerOf(consent, id) }] : [],
    ),
  });

const sentences = { no: 'missingNo', not_asked: 'missing', not_heard: 'missingHeard' } as const;

interface Props {
  readonly youngPersonId: string;
  readonly of: ConsentsOf;
  readonly consent: RecordedConsent;
}

/** Whose answer is missing, by name; and a verb to write it down when it comes. */
export function MissingAnswers({ youngPersonId, of, consent }: Props): ReactElement {
  const t = useText();
  const act = useConsentVerb(youngPersonId);
  return (
    <ul className="rows">
      {missingIn(of, consent).map(({ who, guardianId, why }) => {
        if (why === 'not_known') return <li key="none">{t('consents.list.missingGuardian')}</li>;
        const name =
          who === 'young_person'
            ? of.givenName
            : (of.guardians.find(({ id }) => id === guardianId)?.name ?? '');
        const answer = (given: 'yes' | 'no') => () =>
          act(`consents/${consent.id}/answers`, {
            who,
            guardianId,
            answer: given,
            ...(why === 'not_heard' ? { heardOn: of.today } : {}),
          });
        return (
          <li key={`${who}-${guardianId ?? ''}-${why}`}>
            <p className="strong">{t(`consents.list.${sentences[why]}`, { who: name })}</p>
            <div className="buttons">
              <VerbButton kind="second" small onPress={answer('yes')}>
                {t('consents.list.saidYes', { who: name })}
              </VerbButton>
              <VerbButton kind="second" small onPress={answer('no')}>
                {t('consents.list.saidNo', { who: name })}
              </VerbButton>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
