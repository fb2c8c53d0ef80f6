import { type ReactElement, useState } from 'react';
import { allCategories } from '#domain/category/categories';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { withinSentence } from '../i18n/words.ts';
import { ConsentLanguage } from '../beside/beside-choice.tsx';
import { Card } from '../look/components/card.tsx';
import { EqualAnswers } from '../own-page/equal-answers.tsx';
import { namesInARow } from '../own-page/names.ts';
import { type GuardianChild, type GuardianConsent, useMyAnswer } from './use-guardian-page.ts';

/** «NAV Fjordvik får se: hvem jeg er og skole.» */
export function Receivers({ consent }: { consent: GuardianConsent }): ReactElement {
  const t = useOwnText();
  return (
    <>
      <ul className="own-plain">
        {consent.shares.map(({ serviceName, categories }) => {
          const some = allCategories
            .filter((one) => categories.includes(one))
            .map((one) => withinSentence(t(`categories.names.${one}`)));
          return (
            <li key={serviceName}>
              {t('guardianPage.asked.sees', { service: serviceName, categories: namesInARow(some) })}
            </li>
          );
        })}
      </ul>
      {consent.excludedTopics.length > 0 && (
        <p className="small">
          {t('ownPage.sharing.leavesOut', { topics: consent.excludedTopics.join(' · ') })}
        </p>
      )}
    </>
  );
}

/** The team asks the guardian: yes, no, or think about it. All answers are equal. */
export function AskedCard({
  child,
  consent,
}: {
  child: GuardianChild;
  consent: GuardianConsent;
}): ReactElement {
  const t = useOwnText();
  const answer = useMyAnswer(child.id);
  const [said, setSaid] = useState<'thinking' | 'opened' | 'waits' | 'saidNo'>();
  const yes = async (): Promise<void> => {
    setSaid((await answer(consent.id, 'yes')) === 'given' ? 'opened' : 'waits');
  };
  const no = async (): Promise<void> => {
    await answer(consent.id, 'no');
    setSaid('saidNo');
  };
  const think = (): Promise<void> => {
    setSaid('thinking');
    return Promise.resolve();
  };
  return (
    <Card heading={t('guardianPage.asked.heading', { name: child.givenName })} tone="mine">
      <ConsentLanguage />
      <div data-no-draft className="stack">
        <Receivers consent={consent} />
        <p>{t('guardianPage.asked.purpose', { purpose: consent.purpose })}</p>
        <p>{t('guardianPage.asked.until', { date: longDate(consent.validTo) })}</p>
        {(said === undefined || said === 'thinking') && (
          <EqualAnswers
            answers={[
              { key: 'yes', icon: 'tick', text: t('guardianPage.asked.yes'), onPress: yes },
              { key: 'think', icon: 'question', text: t('guardianPage.asked.think'), onPress: think },
              { key: 'no', icon: 'close', text: t('guardianPage.asked.no'), onPress: no },
            ]}
          />
        )}
        <p role="status" className={said === undefined ? 'small quiet' : 'strong'}>
          {t(`guardianPage.asked.${said ?? 'equal'}`)}
        </p>
      </div>
    </Card>
  );
}
