import type { ReactElement } from 'react';
import { useRefresh } from 'react-admin';
import type { Shape } from '#api-types';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { closingBlockers, closingBlockersTable } from '#domain/service/closing';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';

interface Props {
  readonly service: Shape<'OrganisationService'>;
  readonly onClose: () => void;
}

/** What is in the way first; then why, and the verb. */
export function CloseServiceDialog({ service: { id, name, version }, onClose }: Props): ReactElement {
  const t = useText();
  const refresh = useRefresh();
  const { data, error, refetch } = useRead<Shape<'ServiceClosing'>>(`/services/${id}/closing`);
  const draft = useDraft(`service-close-${id}`);
  const { text: reason } = draft;
  return (
    <ModalDialog heading={t('administration.service.closeHeading', { name })} onClose={onClose}>
      <p>{t('administration.service.closeConsequence')}</p>
      {data === undefined &&
        (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data !== undefined && (
        <>
          <TextField label={t('administration.service.closeReason')} value={reason} onChange={draft.setText}>
            <DraftStatus draft={draft} />
          </TextField>
          <VerbButton
            kind="danger"
            blockers={closingBlockers({ ...data.data, reason })}
            blockersHeading={t('administration.service.closeBlockers')}
            sentenceOf={(code) =>
              isKeyOf(closingBlockersTable, code) ? t(`administration.service.closing.${code}`) : code
            }
            onPress={async () => {
              await verb(`/services/${id}/close`, { reason }, `"v${String(version)}"`);
              await draft.drop();
              onClose();
              refresh();
            }}
          >
            {t('administration.service.close')}
          </VerbButton>
        </>
      )}
    </ModalDialog>
  );
}
