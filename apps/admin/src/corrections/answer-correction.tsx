import type { ReactElement } from 'react';
import { useMissing } from '../data-requests/use-missing.ts';
import { useText } from '../i18n/catalogue.tsx';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly requestId: string;
  readonly onClose: () => void;
}

/** Corrected, or not and why: the young person reads it. */
export function AnswerCorrection({ of, requestId, onClose }: Props): ReactElement {
  const t = useText();
  const missing = useMissing();
  const act = useCaseVerb(of.person.id);
  const { givenName: name } = of.person;
  return (
    <AnswerDialog
      draftKey={`correction-${requestId}`}
      heading={t('dataRequests.card.dialog', { name })}
      legend={t('dataRequests.card.legend')}
      choices={[
        { value: 'done', label: t('dataRequests.card.done'), hint: t('dataRequests.card.doneHint') },
        {
          value: 'refused',
          label: t('dataRequests.card.refused'),
          hint: t('dataRequests.card.refusedHint', { name }),
        },
      ]}
      label={t('dataRequests.card.label', { name })}
      verb={t('dataRequests.card.send')}
      sentenceOf={missing}
      onSave={(answer, text) => act(`/corrections/${requestId}/answer`, { body: { answer, text } })}
      onClose={onClose}
    />
  );
}
