import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { dayAndMonth, shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { OwnWords } from '../look/components/own-words.tsx';
import { StopUse } from '../restrictions/stop-use.tsx';
import { useToday } from '../providers/use-session.ts';
import { OpenedRequest } from './opened-request.tsx';

type Request = Shape<'DataRequestSeen'>;

function Answer({ request }: { request: Request }): ReactElement | null {
  const t = useText();
  const { status, answerText, answeredAt, answeredByName } = request;
  if (status === 'received' || answeredAt === null) return null;
  return (
    <div className="quiet-box">
      <p>{answerText}</p>
      <p className="small quiet">
        {t('dataRequests.answered', {
          answer: t(`dataRequests.answers.${status}`),
          name: answeredByName ?? '',
          day: shortDate(dateInNorway(answeredAt)),
        })}
      </p>
    </div>
  );
}

/** One request: the words, what it is about, and the last day to answer; opened it names who asks. */
export function RequestRow({ request }: { request: Request }): ReactElement {
  const t = useText();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const { kind, serviceName: service, text, askedAt, answerBy, status } = request;
  const what = { kind: t(`dataRequests.kinds.${kind}`), day: shortDate(dateInNorway(askedAt)) };
  const late = answerBy < today;
  return (
    <li>
      <OwnWords
        words={text}
        from={
          service === null
            ? t('dataRequests.from', what)
            : t('dataRequests.fromService', { ...what, service })
        }
      />
      {status === 'received' && (
        <p className={late ? 'small red strong' : 'small quiet'}>
          {t(late ? 'dataRequests.late' : 'dataRequests.by', { by: dayAndMonth(answerBy) })}
        </p>
      )}
      <Answer request={request} />
      {status === 'received' && !open && (
        <>
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('dataRequests.show')}
          </button>
          <p className="small quiet">{t('dataRequests.showHint')}</p>
          <StopUse requestId={request.id} />
        </>
      )}
      {open && (
        <OpenedRequest
          requestId={request.id}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
