import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { CatalogueProvider } from './i18n/catalogue.tsx';
import { catalogues } from './i18n/catalogues.ts';
import { reactAdminTexts } from './i18n/react-admin-texts.ts';
import { startIn } from './i18n/start-in.ts';
import { emotionCache } from './look/emotion-cache.ts';
import './look/look.css';
import { mayBeShown } from './quick-exit/stay-away.ts';

const root = document.getElementById('root');
if (root && (await mayBeShown())) {
  const catalogue = await startIn(catalogues);
  createRoot(root).render(
    <StrictMode>
      <CacheProvider value={emotionCache}>
        <CatalogueProvider catalogue={catalogue}>
          <App texts={reactAdminTexts(catalogue)} />
        </CatalogueProvider>
      </CacheProvider>
    </StrictMode>,
  );
}
