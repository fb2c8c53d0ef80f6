import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { quoted } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { namesInARow } from './names.ts';
import type { OwnPage } from './use-own-page.ts';

/** What somebody asked other services about, without a name, before it became the young person's case. */
export function BoundDiscussionsCard({ own }: { own: OwnPage }): ReactElement | null {
  const t = useOwnText();
  if (own.boundDiscussions.length === 0) return null;
  return (
    <div className="stack own-asked">
      <Card heading={t('ownPage.seen.discussions')}>
        <ul className="rows">
          {own.boundDiscussions.map(({ id, title, sentAt, askerName, serviceNames }) => (
            <li key={id}>
              <p>{quoted(title)}</p>
              <p className="small quiet">
                {t('ownPage.seen.discussion', {
                  name: askerName,
                  services: namesInARow(serviceNames),
                  day: nearDate(dateInNorway(sentAt), own.today),
                })}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
