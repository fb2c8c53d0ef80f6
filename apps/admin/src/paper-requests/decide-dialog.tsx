import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { allPaperAnswers } from '#domain/paper-request/paper-request';
import { useText } from '../i18n/catalogue.tsx';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useMissing } from './use-missing.ts';

/** Yes or no, with what the law says for each beside it, and why. */
export function DecideDialog(props: { of: Shape<'PaperRequestOpened'>; onClose: () => void }): ReactElement {
  const t = useText();
  const missing = useMissing();
  const again = useReadAgain();
  const { id, asks, youngPersonName: name, grounds } = props.of;
  return (
    <AnswerDialog
      draftKey={`paper-request-${id}-decision`}
      heading={t('paperRequests.decide.heading', { name })}
      legend={t('paperRequests.decide.legend')}
      choices={allPaperAnswers.map((value) => ({
        value,
        label: t(`paperRequests.decide.answers.${asks}.${value}`),
        hint: grounds
          .filter(({ answer }) => answer === value)
          .map(({ text }) => text)
          .join(' '),
      }))}
      label={t('paperRequests.decide.label')}
      verb={t('paperRequests.decide.save')}
      sentenceOf={missing}
      onSave={async (answer, text) => {
        await verb(`/paper-requests/${id}/decision`, { answer, text });
        await again('/paper-requests');
      }}
      onClose={props.onClose}
    />
  );
}
