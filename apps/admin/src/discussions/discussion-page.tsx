import { type ReactElement, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { answerBlockers } from '#domain/discussion/discussion';
import { findIdentifying } from '#domain/discussion/identifying';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { inWords } from '../i18n/words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import { verb } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { BindCard } from './bind-card.tsx';
import { type Discussion, useDiscussionSentence } from './use-discussions.ts';
import { Warning } from './warning.tsx';
import './discussions.css';

function Answer({ of }: { of: Discussion }): ReactElement {
  const t = useText();
  const sentenceOf = useDiscussionSentence();
  const readAgain = useReadAgain();
  const draft = useDraft(`discussion-${of.id}`);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const text = draft.text.trim();
  return (
    <>
      <TextField
        label={t(of.mine ? 'discussions.thread.more' : 'discussions.thread.answer')}
        rows={4}
        value={draft.text}
        onChange={draft.setText}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <Warning findings={findIdentifying(draft.text)} confirmed={confirmed} onChange={setConfirmed} />
      <div className="buttons">
        <VerbButton
          blockers={answerBlockers({ text, confirmed, closed: of.closedAt !== null })}
          sentenceOf={sentenceOf}
          onPress={async () => {
            await verb(`/discussions/${of.id}/answers`, { text, confirmed });
            await Promise.all([draft.drop(), readAgain('/discussions')]);
            setConfirmed([]);
          }}
        >
          {t('discussions.thread.send')}
        </VerbButton>
        {of.mine && (
          <VerbButton
            kind="second"
            onPress={async () => {
              await verb(`/discussions/${of.id}/close`);
              await readAgain('/discussions');
            }}
          >
            {t('discussions.thread.close')}
          </VerbButton>
        )}
      </div>
    </>
  );
}

function Thread({ of }: { of: Discussion }): ReactElement {
  const t = useText();
  const today = useToday();
  const dated = (at: string): string => nearDate(dateInNorway(at), today);
  const services = inWords(of.serviceNames);
  return (
    <Card heading={of.title}>
      <p className="small quiet">
        {t('discussions.row.asked', {
          name: of.askerName,
          service: of.askerServiceName,
          date: dated(of.sentAt),
        })}
      </p>
      <p className="discussion-text">{of.text}</p>
      <WhoCanSee
        who={t('discussions.row.who', { services, name: of.askerName, service: of.askerServiceName })}
      />
      <ul className="rows">
        {of.answers.map(({ id, byName, serviceName, text, at }) => (
          <li key={id} className="discussion">
            <p className="small quiet">
              {t('discussions.thread.answerBy', { name: byName, service: serviceName, date: dated(at) })}
            </p>
            <p className="discussion-text">{text}</p>
          </li>
        ))}
      </ul>
      {of.closedAt === null ? <Answer of={of} /> : <p>{t('discussions.thread.closed')}</p>}
      <p className="small quiet">
        {of.deletedOn === null
          ? t('discussions.thread.kept')
          : t('discussions.thread.deleted', { date: longDate(of.deletedOn) })}
      </p>
    </Card>
  );
}

/** One discussion: the question, the answers, and, for the asker, what became of it. */
export function DiscussionPage(): ReactElement {
  const t = useText();
  const { discussionId = '' } = useParams();
  const { data, error, refetch } = useRead<Discussion>(`/discussions/${discussionId}`);
  if (data === undefined) {
    if (error instanceof Problem && (error.status === 404 || error.status === 400)) return <NotFound />;
    return (
      <div className="page">
        {error ? (
          <ErrorInCard error={error} text={t('discussions.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('discussions.loading')} />
        )}
      </div>
    );
  }
  const of = data.data;
  return (
    <Page
      heading={t('discussions.heading')}
      documentTitle={of.title}
      aside={<Link to="/discussions">{t('discussions.thread.back')}</Link>}
    >
      <div className="page-with-side">
        <div className="stack">
          <Thread of={of} />
        </div>
        <div className="stack">{of.mine && <BindCard of={of} />}</div>
      </div>
    </Page>
  );
}
