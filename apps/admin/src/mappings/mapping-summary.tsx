import type { ReactElement } from 'react';
import { allCategories } from '#domain/category/categories';
import { isGrave } from '#domain/mapping/answers';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { inWords } from '../i18n/words.ts';
import { AnswerShape } from '../look/components/status-shape.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { answersOf, countsOf, type CaseOfMapping, type Mapping } from './case-mapping.ts';
import { useAreaWords } from './use-area-words.ts';

/** A mapping in short: when, how many of each answer, what is serious, what is good. Never a sum. */
export function MappingSummary({ of, mapping }: { of: CaseOfMapping; mapping: Mapping }): ReactElement {
  const t = useText();
  const { givenName: name } = of.person;
  const areaWords = useAreaWords(name);
  const date = nearDate(dateInNorway(mapping.completedAt ?? mapping.startedAt), of.today);
  const said = answersOf(mapping);
  const serious = said.filter(({ answer }) => isGrave(answer)).map(({ area }) => areaWords(area));
  const goodAt = said.find(({ area }) => area === 'strengths')?.ownWords ?? '';
  return (
    <>
      <p className="small quiet">
        {t(mapping.withYoungPerson ? 'mapping.doneOn' : 'mapping.doneWithout', { date, name })}{' '}
        {t('mapping.by', { by: mapping.startedByName })}
      </p>
      <ul className="mapping-counts small">
        {countsOf(mapping).map(({ answer, count }) => (
          <li key={answer}>
            <AnswerShape answer={answer} wordHidden /> <strong>{count}</strong>{' '}
            {t(`mapping.counts.${answer}`)}
          </li>
        ))}
      </ul>
      {serious.length > 0 && <p className="small">{t('mapping.seriousIn', { areas: inWords(serious) })}</p>}
      {goodAt !== '' && <p className="small">{t('mapping.goodAt', { words: goodAt })}</p>}
      {of.sight.categories.length < allCategories.length && (
        <p className="small quiet">
          <Icon name="lock" size={17} /> {t('mapping.notShared')}
        </p>
      )}
    </>
  );
}
