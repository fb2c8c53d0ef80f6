import type { ReactElement } from 'react';
import { Admin, CustomRoutes, type I18nProvider, memoryStore } from 'react-admin';
import { BrowserRouter, Route, useNavigate } from 'react-router-dom';
import { askPlace, protectionPlace } from '#domain/assurance/return-path';
import { AskPage } from './help-requests/ask-page.tsx';
import { OpenProtectionPage } from './protected-figures/open-protection-page.tsx';
import { Layout } from './layout/layout.tsx';
import { NotFound } from './layout/not-found.tsx';
import { PageError } from './layout/page-error.tsx';
import { theme } from './look/theme.ts';
import { authProvider } from './providers/auth-provider.ts';
import { dataProvider } from './providers/data-provider.ts';
import { speaksAnother } from './providers/own-language.ts';
import { queryClient } from './providers/query-client.ts';
import type { SessionUser } from './providers/session.ts';
import { fetchPageOf, routes } from './routes.tsx';
import { landingPlace } from './sign-in/landing-place.ts';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { SignedInPage } from './sign-in/signed-in-page.tsx';

const store = memoryStore();
const light = theme('light');
const dark = theme('dark');

fetchPageOf(window.location.pathname);

function SignIn(): ReactElement {
  const navigate = useNavigate();
  const enter = async ({ role }: SessionUser): Promise<void> => {
    if (landingPlace(role) !== '/' || speaksAnother()) {
      window.location.assign(landingPlace(role));
      return;
    }
    await queryClient.invalidateQueries({ queryKey: ['auth'] });
    await navigate('/');
  };
  return <SignInPage onSignedIn={(user) => void enter(user)} />;
}

/** The professionals' pages. */
export function App({ texts }: { texts: I18nProvider }): ReactElement {
  return (
    <BrowserRouter>
      <Admin
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={texts}
        queryClient={queryClient}
        store={store}
        theme={light}
        darkTheme={dark}
        layout={Layout}
        catchAll={NotFound}
        error={PageError}
        loginPage={false}
        requireAuth
        disableTelemetry
      >
        <CustomRoutes noLayout>
          <Route path="/sign-in" element={<SignIn />} />
          <Route path={askPlace} element={<AskPage />} />
          <Route path={protectionPlace} element={<OpenProtectionPage />} />
          <Route path="/signed-in" element={<SignedInPage />} />
        </CustomRoutes>
        <CustomRoutes>
          {routes.map(({ path, page: PageOfRoute }) => (
            <Route key={path} path={path} element={<PageOfRoute />} />
          ))}
        </CustomRoutes>
      </Admin>
    </BrowserRouter>
  );
}
