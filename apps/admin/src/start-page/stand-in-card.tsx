import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

type StandIns = Shape<'StandIns'>;

export const useStandIns = (): StandIns | undefined => useRead<StandIns>('/absence').data?.data;

/** How many questions about standing in wait for the reader. */
export const useAskedToStandIn = (): StandIns['asked'] =>
  (useStandIns()?.asked ?? []).filter(({ answer }) => answer === null);

/** Whom the reader is asked to stand in for, and whom the reader stands in for today. */
export function StandInCard({ today }: { today: string }): ReactElement | null {
  const t = useText();
  const readAgain = useReadAgain();
  const standIns = useStandIns();
  const asked = (standIns?.asked ?? []).filter(({ answer }) => answer === null);
  const now = (standIns?.asked ?? []).filter(({ answer, from }) => answer === 'accepted' && from <= today);
  if (asked.length + now.length === 0) return null;
  const answer = (id: string, way: 'accept' | 'decline') => async (): Promise<void> => {
    await verb(`/absence/${id}/${way}`, {});
    await Promise.all(['/absence', '/my-day', '/my-list'].map(readAgain));
  };
  const words = ({
    forName: name,
    from,
    until,
  }: StandIns['asked'][number]): { name: string; from: string; until: string } => ({
    name,
    from: nearDate(from, today),
    until: nearDate(until, today),
  });
  return (
    <Card heading={t('startPage.standIn.heading')} tone={asked.length > 0 ? 'mine' : 'plain'}>
      <ul className="rows">
        {asked.map((one) => (
          <li key={one.id}>
            <h3>{t('startPage.standIn.question', words(one))}</h3>
            <p>{t('startPage.standIn.consequence', words(one))}</p>
            <div className="buttons">
              <VerbButton small kind="second" onPress={answer(one.id, 'accept')}>
                {t('startPage.standIn.accept')}
              </VerbButton>
              <VerbButton small kind="second" onPress={answer(one.id, 'decline')}>
                {t('startPage.standIn.decline')}
              </VerbButton>
            </div>
          </li>
        ))}
        {now.map((one) => (
          <li key={one.id}>{t('startPage.standIn.now', words(one))}</li>
        ))}
      </ul>
    </Card>
  );
}
