import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { OwnWords } from '../look/components/own-words.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { ReadNothing } from './read-nothing.tsx';

/** Goals, the young person's own words first, and measures: in the opened categories. */
export function ReadPlan({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const { goals, measures, person, today } = of;
  if (goals.length + measures.length === 0) return <ReadNothing />;
  return (
    <ul className="rows">
      {goals.map(({ id, ownWords, wording }) => (
        <li key={id}>
          {ownWords !== '' && <OwnWords words={ownWords} from={person.givenName} />}
          {wording !== '' && <p>{wording}</p>}
        </li>
      ))}
      {measures.map(({ id, title, deadline, responsibleName, responsibleServiceName }) => (
        <li key={id}>
          <p className="strong">{title}</p>
          <p className="small quiet">
            {t('emergency.reading.deadline', {
              date: nearDate(deadline, today),
              who: [responsibleName, responsibleServiceName].filter(Boolean).join(', '),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
