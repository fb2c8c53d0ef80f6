import { type ReactElement, useState } from 'react';
import type { Category } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ReceiverScreen } from './receiver-screen.tsx';
import type { Receiver } from './use-consents.ts';

interface Props {
  readonly youngPersonId: string;
  readonly service: Pick<Receiver, 'id' | 'name'>;
  /** What a consent that waits for its answer would open besides; nothing when it is given. */
  readonly waiting: readonly Category[];
  readonly topics: readonly string[];
}

/** «Se skjermen til NAV»: the same screen as beside the table, for a consent that is written down. */
export function ScreenButton({ youngPersonId, service, waiting, topics }: Props): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('consents.screen.open', { service: service.name })}
      </button>
      {open && (
        <ModalDialog
          heading={t('consents.screen.heading', { service: service.name })}
          onClose={() => {
            setOpen(false);
          }}
        >
          <ReceiverScreen
            youngPersonId={youngPersonId}
            service={service}
            asked={{ categories: waiting, excludedPostIds: [] }}
            topics={topics}
          />
        </ModalDialog>
      )}
    </>
  );
}
