import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { inWords } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { discussionPageOf } from './use-discussions.ts';

/** On the case page of the service that asked: what it asked about without names, before it was known whose case it was. */
export function BoundCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  if (of.boundDiscussions.length === 0) return null;
  return (
    <Card heading={t('discussions.bound.heading')}>
      <ul className="rows">
        {of.boundDiscussions.map(({ id, title, sentAt, askerName, serviceNames }) => (
          <li key={id}>
            <Link to={discussionPageOf(id)}>{title}</Link>
            <p className="small quiet">
              {t('discussions.bound.line', {
                name: askerName,
                services: inWords(serviceNames),
                date: shortDate(dateInNorway(sentAt), of.today),
              })}
            </p>
          </li>
        ))}
      </ul>
      <p className="small quiet">{t('discussions.bound.who', { name: of.person.givenName })}</p>
    </Card>
  );
}
