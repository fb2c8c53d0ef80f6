import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { allCategories } from '#domain/category/categories';
import { emergencyPageOf } from '../../emergency/use-emergencies.ts';
import { useText } from '../../i18n/catalogue.tsx';
import { inWords } from '../../i18n/words.ts';
import { Icon } from '../../look/icons/icon.tsx';
import type { YoungPersonCase } from './use-case.ts';

/** The honest line: what the reader sees and does not see, and that the reading can be seen. */
export function SightLine({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const hidden = allCategories.filter((category) => !of.sight.categories.includes(category));
  const seen = (): string => {
    if (hidden.length === 0) return t('casePage.seesAll');
    if (hidden.includes('basic')) return t('casePage.seesFrame');
    const categories = inWords(hidden.map((category) => t(`casePage.categories.${category}`)));
    return t('casePage.seesAllBut', { categories });
  };
  return (
    <p className="person-sight small quiet">
      <Icon name="eye" size={17} />
      <span>
        {seen()} {t('casePage.seesYou', { name: of.person.givenName })}{' '}
        {hidden.length > 0 && <Link to={emergencyPageOf(of.person.id)}>{t('emergency.linkFromCase')}</Link>}
      </span>
    </p>
  );
}
