import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';

interface Props {
  /** What is typed as the reason is kept under it. */
  readonly id: string;
  readonly draft: boolean;
  readonly name: string;
  readonly onRetire: (reason: string) => Promise<void>;
}

/** Dropping a draft, or taking what is published out of use with a reason. */
export function Retire({ id, draft, name, onRetire }: Props): ReactElement {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        {draft ? t('templates.drop') : t('templates.retire')}
      </button>
      {asking && draft && (
        <ModalDialog heading={t('templates.dropHeading')} onClose={close}>
          <p>{t('templates.dropText')}</p>
          <VerbButton kind="danger" onPress={() => onRetire('')}>
            {t('templates.drop')}
          </VerbButton>
        </ModalDialog>
      )}
      {asking && !draft && (
        <ReasonDialog
          draftKey={`template-retire-${id}`}
          heading={t('templates.retireHeading', { name })}
          consequence={t('templates.retireText')}
          label={t('templates.retireReason')}
          verb={t('templates.retire')}
          onReason={onRetire}
          onClose={close}
        />
      )}
    </>
  );
}
