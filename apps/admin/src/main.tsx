import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { CatalogueProvider } from './i18n/catalogue.tsx';
import { nb } from './i18n/nb.ts';
import { emotionCache } from './look/emotion-cache.ts';
import './look/look.css';
import { sayHiddenPlacesAs } from './providers/hidden-places.ts';

sayHiddenPlacesAs(nb.look.hiddenPlace);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CacheProvider value={emotionCache}>
        <CatalogueProvider catalogue={nb}>
          <App />
        </CatalogueProvider>
      </CacheProvider>
    </StrictMode>,
  );
}
