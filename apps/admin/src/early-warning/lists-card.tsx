import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

/** The lists that were read the last thirty days: how many, and the way to undo them. */
export function ListsCard({
  page: { lists, today },
}: {
  readonly page: Shape<'EarlyWarning'>;
}): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  return (
    <Card heading={t('earlyWarning.lists')}>
      {lists.length === 0 && <p>{t('earlyWarning.noLists')}</p>}
      <ul className="rows">
        {lists.map(({ id, at, byName, read, identified, known, wrong }) => {
          const date = nearDate(dateInNorway(at), today);
          return (
            <li key={id}>
              <p className="strong">{t('earlyWarning.listBy', { date, by: byName })}</p>
              <p>
                {t('earlyWarning.listCounts', { read, identified, under: read - identified - known, wrong })}
              </p>
              <VerbButton
                kind="second"
                small
                onPress={async () => {
                  await verb(`/school-lists/${id}/undo`);
                  await readAgain('/identified-pupils');
                }}
              >
                {t('earlyWarning.undo')}
              </VerbButton>
            </li>
          );
        })}
      </ul>
      {lists.length > 0 && <p className="small quiet">{t('earlyWarning.undoHow')}</p>}
    </Card>
  );
}
