import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../../i18n/catalogue.tsx';
import { verb } from '../../providers/data-provider.ts';
import { casePageOf } from '../case-page/use-case.ts';

const quietMilliseconds = 500;

interface Names {
  readonly givenName: string;
  readonly familyName: string;
}

/** The names when nobody has typed for half a second. */
function useSettled({ givenName, familyName }: Names): Names {
  const [settled, setSettled] = useState<Names>({ givenName: '', familyName: '' });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled({ givenName: givenName.trim(), familyName: familyName.trim() });
    }, quietMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [givenName, familyName]);
  return settled;
}

/** Own young people whose name may be the same: a quiet question, never a search among strangers. */
export function SimilarNames(names: Names): ReactElement {
  const t = useText();
  const settled = useSettled(names);
  const complete = settled.givenName.length > 1 && settled.familyName.length > 1;
  const { data } = useQuery({
    queryKey: ['/my-list/similar', settled],
    queryFn: () => verb<Shape<'SimilarPerson'>[]>('/my-list/similar', settled),
    enabled: complete,
  });
  const people = complete ? (data?.data ?? []) : [];
  return (
    <div role="status">
      {people.length > 0 && (
        <div className="info-box">
          <p className="strong">{t('youngPeople.registerPage.similar')}</p>
          <ul>
            {people.map(({ id, name, birthYear }) => (
              <li key={id}>
                <Link to={casePageOf(id)}>
                  {t('youngPeople.registerPage.similarPerson', { name, year: birthYear })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
