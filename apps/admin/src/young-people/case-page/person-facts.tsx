import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { longDate } from '../../i18n/norwegian-form.ts';
import { Icon } from '../../look/icons/icon.tsx';
import { useLanguageWords } from '../../mappings/use-area-words.ts';
import { ConcernLevel } from './concern-level.tsx';
import type { YoungPersonCase } from './use-case.ts';

/** The last day on which some consent still opens something; undefined when none does. */
const consentUntil = ({ sharings }: YoungPersonCase): string | undefined =>
  sharings
    .filter(({ consentId }) => consentId !== null)
    .map(({ until }) => until)
    .toSorted()
    .at(-1);

/** What everybody on the team must know at a glance. */
export function PersonFacts({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const words = useLanguageWords();
  const { preferredContact, needsInterpreter, language } = of.person;
  const level = of.concerns.at(-1)?.level;
  const until = consentUntil(of);
  return (
    <ul className="person-facts small">
      {level !== undefined && <ConcernLevel level={level} />}
      <li>
        <Icon name={until === undefined ? 'lock' : 'tick'} size={17} />
        {until === undefined
          ? t('casePage.noConsent')
          : t('casePage.consentUntil', { date: longDate(until) })}
      </li>
      {preferredContact !== '' && (
        <li>
          <Icon name="speech" size={17} /> {t('casePage.contact', { contact: preferredContact })}
        </li>
      )}
      {needsInterpreter && (
        <li>
          <Icon name="people" size={17} /> {t('casePage.interpreter', { language: words(language) })}
        </li>
      )}
    </ul>
  );
}
