import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { versionTag } from '../providers/version-tag.ts';
import { useCase } from '../young-people/case-page/use-case.ts';
import { ConcernDialog } from '../young-people/concern/concern-dialog.tsx';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

type Open = 'change' | 'prolong';

/** Level 0 is decided where it stands: raised, or prolonged once. */
export function ConcernVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const [open, setOpen] = useState<Open>();
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <>
      <Opens
        main
        onOpen={() => {
          setOpen('change');
        }}
      >
        {t('youngPeople.concern.decide')}
      </Opens>
      {item.text === '' && (
        <Opens
          onOpen={() => {
            setOpen('prolong');
          }}
        >
          {t('youngPeople.concern.prolong')}
        </Opens>
      )}
      {open !== undefined && <OpenCase item={item} open={open} onClose={close} />}
    </>
  );
}

/** Opens the case only when the verb is pressed: looking at the day is not looking at the case. */
function OpenCase({
  item,
  open,
  onClose,
}: ItemOf & { open: Open; onClose: () => void }): ReactElement | null {
  const t = useText();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const { data, error, refetch } = useCase(item.youngPersonId);
  const name = item.givenName;
  const done = async (words: string): Promise<void> => {
    await dayAgain(item.youngPersonId);
    tell(item, words);
  };
  if (error !== null)
    return <ErrorInCard error={error} text={t('casePage.failed')} onRetry={() => void refetch()} />;
  const of = data?.data;
  const followUp = of?.followUps.find(({ until }) => until === null);
  if (of === undefined || followUp === undefined) return null;
  if (open === 'change')
    return (
      <ConcernDialog
        of={of}
        onClose={onClose}
        onSaved={() => done(t('startPage.concern.decided', { name }))}
      />
    );
  return (
    <ReasonDialog
      draftKey={`concern-prolong-${item.youngPersonId}`}
      heading={t('youngPeople.concern.prolongHeading')}
      label={t('youngPeople.concern.prolongReason')}
      verb={t('youngPeople.concern.prolong')}
      onReason={async (reason) => {
        const path = `/young-people/${item.youngPersonId}/follow-up/prolong`;
        await verb(path, { reason }, versionTag(followUp.version));
        await done(t('startPage.concern.prolonged', { name }));
      }}
      onClose={onClose}
    />
  );
}
