import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CatalogueProvider } from '../i18n/catalogue.tsx';
import { ownPageNb } from '../i18n/own-page-nb.ts';
import '../look/look.css';
import { sayHiddenPlacesAs } from '../providers/hidden-places.ts';
import { OwnApp } from './own-app.tsx';
import './own-page.css';

sayHiddenPlacesAs(ownPageNb.look.hiddenPlace);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CatalogueProvider catalogue={ownPageNb}>
        <OwnApp />
      </CatalogueProvider>
    </StrictMode>,
  );
}
