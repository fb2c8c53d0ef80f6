import type { ReactElement } from 'react';
import { ageOn } from '#domain/calendar/age';
import { useText } from '../i18n/catalogue.tsx';
import { age } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { Page } from '../look/components/page.tsx';
import { useLanguageWords } from '../mappings/use-area-words.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { ReadCall } from './read-call.tsx';
import { ReadMapping } from './read-mapping.tsx';
import { ReadNow } from './read-now.tsx';
import { ReadPlan } from './read-plan.tsx';
import { useCategoryWords } from './use-category-words.ts';
import './emergency.css';

/** What an emergency access opens, to read: whom to call first, then what has been written. No verb of the case is here. */
export function EmergencyCase({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const words = useCategoryWords();
  const languages = useLanguageWords();
  const { person, sight, today } = of;
  const name = person.givenName;
  const place = t('casePage.ageAndPlace', {
    age: age(ageOn(person.birthDate, today)),
    municipality: person.municipalityName,
  });
  return (
    <Page
      heading={`${name} ${person.familyName}`}
      above={t('emergency.reading.above', { name })}
      aside={<span className="quiet">{place}</span>}
    >
      <p>{t('emergency.review.categories', { categories: words(sight.categories) })}</p>
      {person.needsInterpreter && (
        <p>{t('emergency.reading.interpreter', { name, language: languages(person.language) })}</p>
      )}
      <div className="page-with-side">
        <div className="stack">
          <Card heading={t('emergency.reading.plan')}>
            <ReadPlan of={of} />
          </Card>
          <Card heading={t('emergency.reading.mapping')}>
            <ReadMapping of={of} />
          </Card>
        </div>
        <div className="stack">
          <Card heading={t('emergency.reading.call')}>
            <ReadCall of={of} />
          </Card>
          <Card heading={t('emergency.reading.now', { name })}>
            <ReadNow of={of} />
          </Card>
        </div>
      </div>
    </Page>
  );
}
