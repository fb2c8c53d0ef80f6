import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useTell } from './done-lines.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** One press: the plan as it is now was given on paper. */
export function PaperVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const { givenName: name, youngPersonId } = item;
  return (
    <VerbButton
      small
      onPress={async () => {
        await verb(`/young-people/${youngPersonId}/paper-mode/give`, {});
        await dayAgain(youngPersonId);
        tell(item, t('paperMode.done', { name }));
      }}
    >
      {t('paperMode.verbs.give')}
    </VerbButton>
  );
}
