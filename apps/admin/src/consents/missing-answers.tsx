import type { ReactElement } from 'react';
import { isGuardianKind } from '#domain/consent/guardians';
import type { Category } from '#domain/category/categories';
import {
  type ConsentAnswers,
  consentAnswers,
  guardiansDisagree,
  type Missing,
  whoIsMissing,
} from '#domain/consent/answers';
import { useText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useTopics } from './consent-preview.tsx';
import { type ConsentsOf, type RecordedConsent, useConsentVerb } from './use-consents.ts';

const answerOf = (consent: RecordedConsent, guardianId: string | null) => {
  const found = consent.answers.find((one) => one.guardianId === guardianId)?.answer;
  return consentAnswers.find((answer) => answer === found) ?? 'not_asked';
};

const answersTo = (of: ConsentsOf, consent: RecordedConsent): ConsentAnswers => ({
  law: of.law,
  categories: consent.categories.filter((category) => isWaiting(of, consent, category)),
  birthDate: of.birthDate,
  today: of.today,
  youngPerson: answerOf(consent, null),
  heardOn: consent.youngPersonHeardOn,
  guardians: of.guardians.flatMap(({ id, kind }) =>
    isGuardianKind(kind) ? [{ guardianId: id, kind, answer: answerOf(consent, id) }] : [],
  ),
});

/** Is the category asked about, and open to none of the services yet? */
const isWaiting = (of: ConsentsOf, { id }: RecordedConsent, category: Category): boolean =>
  !of.sharings.some((one) => one.consentId === id && one.category === category);

/** Whose yes is missing, for the categories that are not open yet. */
export const missingIn = (of: ConsentsOf, consent: RecordedConsent): Missing[] =>
  whoIsMissing(answersTo(of, consent));

const sentences = { no: 'missingNo', not_asked: 'missing', not_heard: 'missingHeard' } as const;

/** Two with parental responsibility do not agree: what can still be done, as the law's rows say. */
function WhenTheyDisagree({ of }: { of: ConsentsOf }): ReactElement {
  const t = useText();
  return (
    <div className="consent-ways">
      <p className="strong">{t('consents.disagree.heading')}</p>
      <p>{t('consents.disagree.intro')}</p>
      <ul>
        {of.law.whenGuardiansDisagree.map(({ heading, text }) => (
          <li key={heading}>
            <strong>{heading}.</strong> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly youngPersonId: string;
  readonly of: ConsentsOf;
  readonly consent: RecordedConsent;
}

/** Whose answer is missing, by name; and a verb to write it down when it comes. */
export function MissingAnswers({ youngPersonId, of, consent }: Props): ReactElement {
  const t = useText();
  const act = useConsentVerb(youngPersonId);
  const topics = useTopics();
  const asked = consent.categories.length;
  return (
    <>
      <ul className="rows">
        {missingIn(of, consent).map(({ who, guardianId, why, categories }) => {
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
              {categories.length < asked && (
                <p className="small">{t('consents.list.missingFor', { topics: topics(categories) })}</p>
              )}
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
      {guardiansDisagree(answersTo(of, consent)) && <WhenTheyDisagree of={of} />}
    </>
  );
}
