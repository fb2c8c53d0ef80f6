import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** A colleague gives a young person on: yes, or no with a reason. */
export function CaseloadVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const [declines, setDeclines] = useState(false);
  const path = `/caseload-offers/${item.id}`;
  const { givenName: name, byName: by } = item;
  const answered = async (words: string): Promise<void> => {
    await dayAgain(item.youngPersonId);
    tell(item, words);
  };
  return (
    <>
      <VerbButton
        small
        kind="second"
        onPress={async () => {
          await verb(`${path}/accept`, {});
          await answered(t('caseload.accepted', { name }));
        }}
      >
        {t('caseload.accept', { name })}
      </VerbButton>
      <Opens
        onOpen={() => {
          setDeclines(true);
        }}
      >
        {t('caseload.decline')}
      </Opens>
      {declines && (
        <ReasonDialog
          draftKey={`caseload-decline-${item.id}`}
          heading={t('caseload.declineHeading', { name })}
          consequence={t('caseload.declineConsequence', { by, name })}
          label={t('caseload.declineReason')}
          verb={t('caseload.sendNo')}
          onReason={async (reason) => {
            await verb(`${path}/decline`, { reason });
            await answered(t('caseload.declined', { by, name }));
          }}
          onClose={() => {
            setDeclines(false);
          }}
        />
      )}
    </>
  );
}
