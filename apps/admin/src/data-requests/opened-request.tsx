import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';

type Opened = Shape<'DataRequestOpened'>;

interface Props {
  readonly requestId: string;
  readonly onClose: () => void;
}

/** Who asks, and the answer. To be here stands in the young person's own log. */
export function OpenedRequest({ requestId, onClose }: Props): ReactElement | null {
  const t = useText();
  const missing = useMissing();
  const again = useReadAgain();
  const opened = useRead<Opened>(`/data-requests/${requestId}`).data?.data;
  if (opened === undefined) return null;
  const name = opened.youngPersonName;
  return (
    <AnswerDialog
      draftKey={`data-request-${requestId}`}
      heading={name === null ? t('dataRequests.whoHidden') : t('dataRequests.who', { name })}
      legend={t('dataRequests.officer.legend')}
      choices={[
        { value: 'done', label: t('dataRequests.officer.done') },
        { value: 'refused', label: t('dataRequests.officer.refused') },
      ]}
      label={t('dataRequests.officer.label')}
      verb={t('dataRequests.officer.send')}
      sentenceOf={missing}
      onSave={async (answer, text) => {
        await verb(`/data-requests/${requestId}/answer`, { answer, text });
        await again('/data-requests');
      }}
      onClose={onClose}
    />
  );
}
