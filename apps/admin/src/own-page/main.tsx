import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CatalogueProvider } from '../i18n/catalogue.tsx';
import { ownPageCatalogues } from '../i18n/own-page-catalogues.ts';
import { startIn } from '../i18n/start-in.ts';
import '../look/look.css';
import { shadeOfMachine, show } from '../look/shade.ts';
import { mayBeShown } from '../quick-exit/stay-away.ts';
import { keepShell } from '../shell/keep-shell.ts';
import { OwnApp } from './own-app.tsx';
import './own-page.css';

const root = document.getElementById('root');
// without net nothing has shown it before
show(shadeOfMachine());
if (root && (await mayBeShown())) {
  const catalogue = await startIn(ownPageCatalogues);
  createRoot(root).render(
    <StrictMode>
      <CatalogueProvider catalogue={catalogue}>
        <OwnApp />
      </CatalogueProvider>
    </StrictMode>,
  );
  window.addEventListener('load', () => void keepShell());
  if (document.readyState === 'complete') void keepShell();
}
