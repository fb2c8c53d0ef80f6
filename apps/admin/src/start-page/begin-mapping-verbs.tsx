import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { StartDialog } from '../mappings/start/start-dialog.tsx';
import { useCase } from '../young-people/case-page/use-case.ts';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Begins the first mapping, and goes on to it. */
export function BeginMappingVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Opens
        main
        onOpen={() => {
          setOpen(true);
        }}
      >
        {t('mapping.start')}
      </Opens>
      {open && (
        <BeginDialog
          item={item}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** Opens the case only when the verb is pressed: the language and the interpreter stand there. */
function BeginDialog({ item, onClose }: ItemOf & { onClose: () => void }): ReactElement | null {
  const t = useText();
  const dayAgain = useDayAgain();
  const { data, error, refetch } = useCase(item.youngPersonId);
  if (error !== null)
    return <ErrorInCard error={error} text={t('casePage.failed')} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  return <StartDialog of={data.data} onClose={onClose} onStarted={() => dayAgain(item.youngPersonId)} />;
}
