import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { QuestionRow } from './question-row.tsx';
import '../look/administration.css';

type Question = Shape<'PrivacyQuestionSeen'>;

/** «Spørsmål»: what young people have asked about the log; the list names nobody. */
export function QuestionsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Question[]>('/privacy-questions');
  const all = data?.data ?? [];
  const open = all.filter(({ status }) => status !== 'answered');
  const done = all.filter(({ status }) => status === 'answered');
  return (
    <Page heading={t('privacy.questions.title')}>
      <p>{t('privacy.questions.intro')}</p>
      <p>
        <Link to="/data-requests">{t('dataRequests.link')}</Link>
      </p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && (
        <div className="stack officer">
          <Card heading={t('privacy.questions.open')}>
            {open.length === 0 && <Empty text={t('privacy.questions.none')} />}
            <ul className="rows">
              {open.map((question) => (
                <QuestionRow key={question.id} question={question} />
              ))}
            </ul>
          </Card>
          {done.length > 0 && (
            <Card heading={t('privacy.questions.done')}>
              <ul className="rows">
                {done.map((question) => (
                  <QuestionRow key={question.id} question={question} />
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </Page>
  );
}
