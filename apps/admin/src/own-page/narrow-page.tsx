import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useProblemText } from '../i18n/problem-text.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { Page } from '../look/components/page.tsx';
import { beginCall } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import { useWaysIn } from '../sign-in/use-ways-in.ts';
import { shownTime } from '../meetings/read-time.ts';
import { capital, firstName } from './names.ts';

type Narrow = Shape<'NarrowPage'>;

/** C06: the own tasks, when there are meetings, and the own words, and how to see the rest. */
export function NarrowPage({ name }: { readonly name: string }): ReactElement {
  const t = useOwnText();
  const { data, error, refetch } = useRead<Narrow>('/own-narrow');
  return (
    <Page
      heading={t('ownPage.narrow.heading', { name: firstName(name) })}
      documentTitle={t('ownPage.places.home')}
    >
      <div className="stack">
        <p>{t('ownPage.narrow.intro')}</p>
        <SurerCard />
        {data === undefined &&
          (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
        {data !== undefined && <Tasks page={data.data} />}
        {data !== undefined && data.data.meetings.length > 0 && <Meetings page={data.data} />}
        {data !== undefined && <Words page={data.data} />}
      </div>
    </Page>
  );
}

/** Everything else needs BankID: said kindly, with the button. */
function SurerCard(): ReactElement {
  const t = useOwnText();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string>();
  const surest = useWaysIn()?.providers.find(({ kind }) => kind === 'idporten');
  const enter = async (id: string): Promise<void> => {
    try {
      window.location.assign(await beginCall(id, { returnTo: '/min-side', level: 'high' }));
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <Card heading={t('ownPage.narrow.more')} tone="mine">
      <p>{t('ownPage.narrow.why')}</p>
      {surest === undefined ? (
        <p>{t('ownPage.narrow.none')}</p>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => {
            void enter(surest.id);
          }}
        >
          {t('ownPage.narrow.button')}
        </button>
      )}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </Card>
  );
}

function Tasks({ page: { tasks, today } }: { readonly page: Narrow }): ReactElement {
  const t = useOwnText();
  return (
    <Card heading={t('ownPage.narrow.tasks')}>
      {tasks.length === 0 && <p>{t('ownPage.narrow.noTasks')}</p>}
      <ul className="rows">
        {tasks.map(({ id, title, deadline }) => (
          <li key={id}>
            <p className="strong">{title}</p>
            <p className="small quiet">{t('ownPage.narrow.before', { date: nearDate(deadline, today) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Meetings({ page: { meetings, today } }: { readonly page: Narrow }): ReactElement {
  const t = useOwnText();
  return (
    <Card heading={t('ownMeetings.coming')}>
      <ul className="rows">
        {meetings.map(({ id, day, time, lengthMinutes: minutes }) => (
          <li key={id} className="strong">
            {capital(t('ownMeetings.when', { date: nearDate(day, today), time: shownTime(time), minutes }))}
          </li>
        ))}
      </ul>
      <p className="small quiet">{t('ownPage.narrow.meetingHint')}</p>
    </Card>
  );
}

function Words({ page: { words, today } }: { readonly page: Narrow }): ReactElement {
  const t = useOwnText();
  return (
    <Card heading={t('ownPage.narrow.words')}>
      {words.length === 0 && <p>{t('ownPage.narrow.noWords')}</p>}
      {words.map(({ id, text, at }) => (
        <OwnWords
          key={id}
          words={text}
          from={t('ownPage.narrow.written', { date: nearDate(dateInNorway(at), today) })}
        />
      ))}
    </Card>
  );
}
