import type { ReactElement } from 'react';
import type { CaseAnswer } from '#domain/case-request/case-request';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly youngPersonId: string;
  readonly name: string;
  readonly requestId: string;
  readonly service: string;
  readonly answer: CaseAnswer;
  readonly onAnswered: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** The holder's yes, which the asker reads, or no, which the asker never learns of. */
export function AnswerCaseRequestDialog(props: Props): ReactElement {
  const t = useText();
  const { youngPersonId, name, requestId, service, answer, onAnswered, onClose } = props;
  const how = answer === 'accepted' ? 'yes' : 'no';
  return (
    <ReasonDialog
      draftKey={`case-request-${requestId}-${answer}`}
      heading={t(`caseRequests.card.${how}Heading`, { service })}
      consequence={t(`caseRequests.card.${how}Consequence`, { service, name })}
      label={t(`caseRequests.card.${how}Label`)}
      verb={t(`caseRequests.card.${how}`)}
      onReason={async (text) => {
        await verb(`${pathOf(youngPersonId)}/case-requests/${requestId}/answer`, { answer, text });
        await onAnswered();
      }}
      onClose={onClose}
    />
  );
}
