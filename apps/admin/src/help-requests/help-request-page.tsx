import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import type { Shape } from '#api-types';
import { helpStatuses } from '#domain/help-request/statuses';
import { useText } from '../i18n/catalogue.tsx';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { HelpVerbs } from './help-verbs.tsx';

/** One who asks for a team, as a coordinator of the municipality reads it. */
export function HelpRequestPage(): ReactElement {
  const { helpRequestId = '' } = useParams();
  const { data, isPending } = useRead<Shape<'HelpRequestSeen'>>(`/help-requests/${helpRequestId}`);
  if (isPending) return <Loading />;
  return data === undefined ? <NotFound /> : <Seen request={data.data} />;
}

function Seen({ request }: { request: Shape<'HelpRequestSeen'> }): ReactElement {
  const t = useText();
  const today = useToday();
  const readAgain = useReadAgain();
  const { id, asker, askerName: by, givenName: name, familyName, status, parentsKnow, answerBy } = request;
  const parent = asker === 'guardian';
  const whole = `${name} ${familyName}`;
  return (
    <Page
      heading={
        parent
          ? t('helpRequests.seen.parentHeading', { by, name: whole })
          : t('helpRequests.seen.heading', { name: whole })
      }
      documentTitle={t('helpRequests.title')}
    >
      <div className="stack">
        <Card
          heading={parent ? t('helpRequests.seen.parent', { by }) : t('helpRequests.seen.young', { name })}
        >
          {request.words !== '' && <OwnWords words={request.words} big />}
          <p>
            {t('helpRequests.seen.facts', {
              date: longDate(request.birthDate),
              municipality: request.municipality,
              asked: nearDate(dateInNorway(request.askedAt), today),
            })}
          </p>
          {request.contact !== '' && (
            <>
              <h3>{t('helpRequests.seen.contact')}</h3>
              <p>{request.contact}</p>
            </>
          )}
          {parentsKnow !== null && <p>{t(`helpRequests.seen.parents.${parentsKnow}`, { name })}</p>}
          <p role="status">
            {t(`helpRequests.seen.states.${status}`, {
              date: nearDate(answerBy, today),
              by: request.byName ?? '',
              reason: request.endReason ?? '',
            })}
          </p>
          {helpStatuses[status].open && (
            <div className="buttons">
              <HelpVerbs
                id={id}
                name={parent ? by : name}
                taken={status === 'taken'}
                onDone={async () => {
                  await readAgain(`/help-requests/${id}`);
                  await readAgain('/my-day');
                }}
              />
            </div>
          )}
        </Card>
      </div>
    </Page>
  );
}
