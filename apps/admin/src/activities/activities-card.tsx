import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { AddActivityDialog } from './activity-dialogs.tsx';
import { ActivityLine } from './activity-line.tsx';

/** What the young person does now, and did before. */
export function ActivitiesCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { givenName: name } = of.person;
  const now = of.activities.filter(({ until }) => until === null || until >= of.today);
  const earlier = of.activities.filter(({ until }) => until !== null && until < of.today).toReversed();
  const add = (
    <button
      type="button"
      className="link-button small"
      onClick={() => {
        setAdding(true);
      }}
    >
      {t('activities.add')}
    </button>
  );
  return (
    <Card id="activities" heading={t('activities.heading', { name })} aside={add}>
      {now.length === 0 && <p className="quiet">{t('activities.empty', { name })}</p>}
      <ul className="rows">
        {now.map((activity) => (
          <ActivityLine key={activity.id} of={of} activity={activity} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{t('activities.earlier')}</summary>
          <ul className="rows">
            {earlier.map((activity) => (
              <ActivityLine key={activity.id} of={of} activity={activity} />
            ))}
          </ul>
        </details>
      )}
      {adding && (
        <AddActivityDialog
          of={of}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Card>
  );
}
