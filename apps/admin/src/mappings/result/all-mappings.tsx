import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { Card } from '../../look/components/card.tsx';
import { type CaseOfMapping, mappingPageOf } from '../case-mapping.ts';

/** All mappings of the young person, newest first: earlier ones stay. */
export function AllMappings({ of, shown }: { of: CaseOfMapping; shown: string }): ReactElement {
  const t = useText();
  return (
    <Card heading={t('mapping.result.earlier')}>
      <ul className="rows">
        {of.mappings.toReversed().map(({ id, status, completedAt, startedAt }) => {
          const date = nearDate(dateInNorway(completedAt ?? startedAt), of.today);
          const text =
            status === 'draft' ? t('mapping.result.draftOn', { date }) : t('mapping.result.onDate', { date });
          return (
            <li key={id}>
              {id === shown ? (
                <span aria-current="page">{text}</span>
              ) : (
                <Link to={mappingPageOf(of.person.id, id)}>{text}</Link>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
