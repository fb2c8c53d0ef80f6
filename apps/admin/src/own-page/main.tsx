import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CatalogueProvider } from '../i18n/catalogue.tsx';
import { ownPageCatalogues } from '../i18n/own-page-catalogues.ts';
import { startIn } from '../i18n/start-in.ts';
import '../look/look.css';
import { OwnApp } from './own-app.tsx';
import './own-page.css';

const root = document.getElementById('root');
const catalogue = await startIn(ownPageCatalogues);
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CatalogueProvider catalogue={catalogue}>
        <OwnApp />
      </CatalogueProvider>
    </StrictMode>,
  );
}
