import type { ReactElement } from 'react';
import { isArea } from '#domain/mapping/areas';
import { isAnswer } from '#domain/mapping/answers';
import { useText } from '../i18n/catalogue.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { ReadNothing } from './read-nothing.tsx';

/** What was said in the newest mapping that has something in the opened categories. */
export function ReadMapping({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const answers = of.mappings.findLast((mapping) => mapping.answers.length > 0)?.answers ?? [];
  if (answers.length === 0) return <ReadNothing />;
  return (
    <ul className="rows">
      {answers.map(({ id, area, answer, ownWords, note }) => (
        <li key={id}>
          <p>
            <strong>{isArea(area) ? t(`mapping.areas.${area}`) : area}</strong>
            {isAnswer(answer) && `: ${t(`mapping.counts.${answer}`)}`}
          </p>
          {ownWords !== '' && <OwnWords words={ownWords} from={of.person.givenName} />}
          {note !== '' && <p className="small">{t('emergency.reading.note', { note })}</p>}
        </li>
      ))}
    </ul>
  );
}
