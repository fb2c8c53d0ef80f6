import { type ReactElement, useState } from 'react';
import type { CaseAnswer } from '#domain/case-request/case-request';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import { useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { AnswerCaseRequestDialog } from './answer-dialog.tsx';

type Request = YoungPersonCase['caseRequests'][number];

interface Answering {
  readonly request: Request;
  readonly answer: CaseAnswer;
}

/** Services that ask for the case. Only the holder is shown them. */
export function CaseRequestsCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const [answering, setAnswering] = useState<Answering>();
  const open = of.caseRequests.filter(({ answer }) => answer === null);
  if (!of.sight.holder || open.length === 0) return null;
  const answerer = (request: Request, answer: CaseAnswer) => () => {
    setAnswering({ request, answer });
  };
  return (
    <Card heading={t('caseRequests.card.heading')} tone="mine">
      <ul className="rows">
        {open.map((request) => (
          <li key={request.id} className="member">
            <ServiceTile side={sideOf(request.serviceKind)} name={request.serviceName} nameHidden />
            <div>
              <p>
                {t(`caseRequests.card.${request.wants}`, {
                  name: request.fromName,
                  service: request.serviceName,
                  reason: request.reason,
                })}
              </p>
              <div className="buttons">
                <button type="button" className="button button-small" onClick={answerer(request, 'accepted')}>
                  {t('caseRequests.card.yes')}
                </button>
                <button
                  type="button"
                  className="button button-second button-small"
                  onClick={answerer(request, 'declined')}
                >
                  {t('caseRequests.card.no')}
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {answering !== undefined && (
        <AnswerCaseRequestDialog
          youngPersonId={of.person.id}
          name={of.person.givenName}
          requestId={answering.request.id}
          service={answering.request.serviceName}
          answer={answering.answer}
          onAnswered={again}
          onClose={() => {
            setAnswering(undefined);
          }}
        />
      )}
    </Card>
  );
}
