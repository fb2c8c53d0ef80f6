import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { heardWays } from '#domain/paper-request/paper-request';
import { useText } from '../i18n/catalogue.tsx';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';

/** What the child says, or why it could not be asked. */
export function HearDialog(props: { of: Shape<'PaperRequestOpened'>; onClose: () => void }): ReactElement {
  const t = useText();
  const missing = useMissing();
  const again = useReadAgain();
  const { id, youngPersonName: name } = props.of;
  return (
    <AnswerDialog
      draftKey={`paper-request-${id}-heard`}
      heading={t('paperRequests.hear.heading', { name })}
      legend={t('paperRequests.hear.legend')}
      choices={heardWays.map((value) => ({ value, label: t(`paperRequests.hear.ways.${value}`) }))}
      label={t('paperRequests.hear.label')}
      verb={t('paperRequests.hear.save')}
      sentenceOf={missing}
      onSave={async (how, text) => {
        await verb(`/paper-requests/${id}/heard`, { how, text });
        await again('/paper-requests');
      }}
      onClose={props.onClose}
    />
  );
}
