import { type ReactElement, useState } from 'react';
import { allCategories, type Category } from '#domain/category/categories';
import { useOwnText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { withinSentence } from '../i18n/words.ts';
import { ConsentLanguage } from '../beside/beside-choice.tsx';
import { Card } from '../look/components/card.tsx';
import { EqualAnswers } from './equal-answers.tsx';
import { namesInARow } from './names.ts';
import { SeenByService } from './seen-by-service.tsx';
import { SayWhy } from './say-why.tsx';
import { type OwnConsent, useOwnSaying, useOwnVerb } from './use-own-page.ts';

/** Service → what it would see, in the order of the categories. */
const cellsOf = ({ shares, categories, serviceIds }: OwnConsent, serviceId: string): Category[] => {
  const given: readonly unknown[] = shares === null ? categories : (shares[serviceId] ?? []);
  return serviceIds.includes(serviceId) ? allCategories.filter((category) => given.includes(category)) : [];
};

interface Props {
  readonly consent: OwnConsent;
  /** Service id → name. */
  readonly nameOf: (serviceId: string) => string;
}

/** The team asks what it may know: yes, no, or think about it. */
export function ConsentQuestion({ consent, nameOf }: Props): ReactElement {
  const t = useOwnText();
  const act = useOwnVerb();
  const say = useOwnSaying();
  const [said, setSaid] = useState<'thinking' | 'saidYes' | 'saidNo'>();
  const answer = (given: 'yes' | 'no') => async () => {
    await act(`consents/${consent.id}/my-answer`, { answer: given });
    setSaid(given === 'yes' ? 'saidYes' : 'saidNo');
  };
  const think = (): Promise<void> => {
    setSaid('thinking');
    return Promise.resolve();
  };
  const names = (some: readonly Category[]): string =>
    namesInARow(some.map((one) => withinSentence(t(`categories.names.${one}`))));
  return (
    <Card heading={t('ownPage.consentQuestion.heading')} tone="mine">
      <ConsentLanguage />
      <div data-no-draft className="stack">
        <ul className="own-plain">
          {consent.serviceIds.map((id) => (
            <li key={id}>
              {t('ownPage.consentQuestion.sees', {
                service: nameOf(id),
                categories: names(cellsOf(consent, id)),
              })}
              <SeenByService service={{ id, name: nameOf(id) }} asked={cellsOf(consent, id)} />
            </li>
          ))}
        </ul>
        {consent.excludedTopics.length > 0 && (
          <p>{t('ownPage.sharing.leavesOut', { topics: consent.excludedTopics.join(' · ') })}</p>
        )}
        <p>{t('ownPage.consentQuestion.purpose', { purpose: consent.purpose })}</p>
        <p>{t('ownPage.consentQuestion.until', { date: longDate(consent.validTo) })}</p>
        {(said === undefined || said === 'thinking') && (
          <EqualAnswers
            answers={[
              { key: 'yes', icon: 'tick', text: t('ownPage.consentQuestion.yes'), onPress: answer('yes') },
              { key: 'think', icon: 'question', text: t('ownPage.consentQuestion.think'), onPress: think },
              { key: 'no', icon: 'close', text: t('ownPage.consentQuestion.no'), onPress: answer('no') },
            ]}
          />
        )}
        <p role="status" className={said === undefined ? 'small quiet' : 'strong'}>
          {t(`ownPage.consentQuestion.${said ?? 'equal'}`)}
        </p>
        {said === 'saidNo' && (
          <SayWhy
            draftKey={`why-no-${consent.id}`}
            then={t('ownFrame.no.sharing')}
            readers={t('ownFrame.no.readers', { name: consent.recordedByName })}
            onSay={(words) =>
              say(`consents/${consent.id}/my-words`, { words }, { kind: 'words', text: words })
            }
          />
        )}
      </div>
    </Card>
  );
}
