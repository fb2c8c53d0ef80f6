import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Two records of one, or not the same. */
export function MergeVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const dayAgain = useDayAgain();
  const answer = (same: boolean) => async (): Promise<void> => {
    await verb(`/merges/${item.id}/answer`, { same });
    await dayAgain(item.youngPersonId);
  };
  return (
    <>
      <VerbButton small onPress={answer(true)}>
        {t('protection.merges.same')}
      </VerbButton>
      <VerbButton small kind="second" onPress={answer(false)}>
        {t('protection.merges.notSame')}
      </VerbButton>
    </>
  );
}
