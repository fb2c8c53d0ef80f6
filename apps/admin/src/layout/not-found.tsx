import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Page } from '../look/components/page.tsx';

/** Not there and not yours are one and the same. */
export function NotFound(): ReactElement {
  const t = useText();
  return (
    <Page heading={t('layout.notFound.title')}>
      <p>{t('layout.notFound.text')}</p>
      <p>
        <Link to="/">{t('layout.notFound.home')}</Link>
      </p>
    </Page>
  );
}
