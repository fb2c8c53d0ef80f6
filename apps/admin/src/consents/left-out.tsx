import type { ReactElement } from 'react';
import type { Category } from '#domain/category/categories';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

/** What the consents to this category do not cover: said wherever something is written in it, before it is written. */
export function LeftOut({
  sharings,
  category,
}: {
  sharings: YoungPersonCase['sharings'];
  category: Category;
}): ReactElement | null {
  const t = useText();
  const topics = sharings.flatMap((one) => (one.category === category ? one.excludedTopics : []));
  if (topics.length === 0) return null;
  return (
    <p className="quiet-box">
      <Icon name="lock" /> {t('consents.leftOut.write', { topics: [...new Set(topics)].join(' · ') })}
    </p>
  );
}
