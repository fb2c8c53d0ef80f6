import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { Problem } from '../providers/problem.ts';
import { useRead } from '../providers/use-read.ts';
import './access.css';

type Topic = Shape<'AccessExplanation'>['topics'][number];

function TopicRow({ of }: { of: Topic }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const why = sentence(`access.explain.basis.${of.basis?.split(':')[0] ?? ''}`) ?? '';
  const { topic } = of;
  const name =
    topic === 'case' || topic === 'own_words'
      ? t(`access.explain.topics.${topic}`)
      : t(`plan.categories.${topic}`);
  return (
    <li>
      <p className="strong">
        <Icon name={of.allow ? 'eye' : 'eyeClosed'} /> {name}:{' '}
        {t(of.allow ? 'access.explain.yes' : 'access.explain.no')}
      </p>
      <p>{of.rule === null ? why : t(`access.explain.refused.${of.rule}`)}</p>
      {of.changes.length > 0 && (
        <>
          <p className="small quiet">{t('access.explain.changes')}</p>
          <ul className="access-changes small">
            {of.changes.map((change) => (
              <li key={change}>{t(`access.explain.change.${change}`)}</li>
            ))}
          </ul>
        </>
      )}
      {of.ruleId !== null && (
        <p className="small quiet">{t('access.explain.rule', { rule: `${of.ruleId}:${of.rule ?? ''}` })}</p>
      )}
    </li>
  );
}

/** When nothing at all is open by one rule, it is said once. */
const shownOf = (topics: readonly Topic[]): readonly Topic[] =>
  topics.every(({ rule }) => rule !== null && rule === topics[0]?.rule) ? topics.slice(0, 1) : topics;

/** Why somebody can or cannot see, topic by topic: yes or no, why, and what would change it. */
export function Explanation({ path }: { path: string }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const { data, error, refetch } = useRead<Shape<'AccessExplanation'>>(path);
  if (data === undefined) {
    if (error instanceof Problem && error.status < 500)
      return (
        <p role="alert" className="info-box">
          {t('access.explain.notFound')}
        </p>
      );
    return error ? (
      <ErrorInCard error={error} text={t('access.explain.failed')} onRetry={() => void refetch()} />
    ) : (
      <Loading text={t('access.explain.loading')} bars={4} />
    );
  }
  const { name, serviceName, relation, holder, topics } = data.data;
  return (
    <div className="access-explanation" role="region" aria-label={t('access.explain.answer', { name })}>
      <p className="strong">{t('access.who.person', { name, service: serviceName })}</p>
      <p>
        {sentence(`access.explain.relations.${relation}`)} {holder && t('access.explain.holder')}
      </p>
      <ul className="rows">
        {shownOf(topics).map((one) => (
          <TopicRow key={one.topic} of={one} />
        ))}
      </ul>
      <p className="small quiet">
        {t(topics.some(({ allow }) => allow) ? 'access.explain.ownRows' : 'access.explain.nothing')}
      </p>
    </div>
  );
}
