import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { ReasonDialog } from '../../look/components/reason-dialog.tsx';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import { sideOf } from '../../look/services.ts';
import { verb } from '../../providers/data-provider.ts';
import { useRead } from '../../providers/use-read.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../../young-people/case-page/use-case.ts';

type Request = Shape<'RequestToJoinSeen'>;

interface Answering {
  readonly request: Request;
  readonly answer: 'invited' | 'not_now';
}

interface RowProps {
  readonly request: Request;
  readonly person: string;
  readonly onAnswer: (answering: Answering) => void;
}

/** Who asked, why, and the two answers. */
function RequestRow({ request, person, onAnswer }: RowProps): ReactElement {
  const t = useText();
  const { fromName: name, fromServiceName: service, reason } = request;
  return (
    <li className="member">
      <ServiceTile side={sideOf(request.fromServiceKind)} name={service} />
      <div>
        <p>{t('team.requests.row', { name, service, person, reason })}</p>
        <div className="buttons">
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              onAnswer({ request, answer: 'invited' });
            }}
          >
            {t('team.requests.invite', { service })}
          </button>
          <button
            type="button"
            className="button button-second button-small"
            onClick={() => {
              onAnswer({ request, answer: 'not_now' });
            }}
          >
            {t('team.requests.notNow')}
          </button>
        </div>
      </div>
    </li>
  );
}

/** Services that tried to register the same young person. Only the holder is shown them. */
export function RequestsCard({ of }: { of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const [answering, setAnswering] = useState<Answering>();
  const path = `${pathOf(of.person.id)}/requests-to-join`;
  const open = (useRead<Request[]>(path).data?.data ?? []).filter(({ answer }) => answer === null);
  if (!of.sight.holder || open.length === 0) return null;
  const person = of.person.givenName;
  const service = answering?.request.fromServiceName ?? '';
  return (
    <Card heading={t('team.requests.heading')} tone="mine">
      <ul className="rows">
        {open.map((request) => (
          <RequestRow key={request.id} request={request} person={person} onAnswer={setAnswering} />
        ))}
      </ul>
      {answering && (
        <ReasonDialog
          draftKey={`request-answer-${answering.request.id}`}
          heading={
            answering.answer === 'invited'
              ? t('team.requests.inviteHeading', { service })
              : t('team.requests.notNowHeading', { service })
          }
          consequence={
            answering.answer === 'invited'
              ? t('team.invitePage.consequence')
              : t('team.requests.notNowConsequence', { person })
          }
          label={
            answering.answer === 'invited'
              ? t('team.requests.inviteReason', { service })
              : t('team.requests.notNowReason')
          }
          verb={
            answering.answer === 'invited'
              ? t('team.requests.invite', { service })
              : t('team.requests.notNow')
          }
          onReason={async (reason) => {
            await verb(`${path}/${answering.request.id}/answer`, { answer: answering.answer, reason });
            await again();
          }}
          onClose={() => {
            setAnswering(undefined);
          }}
        />
      )}
    </Card>
  );
}
