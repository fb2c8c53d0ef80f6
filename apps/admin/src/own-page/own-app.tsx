import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { roles } from '#domain/roles/roles';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { queryClient } from '../providers/query-client.ts';
import { knownUser } from '../providers/sign-in-calls.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { landingPlace } from '../sign-in/landing-place.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { OwnLayout } from './own-layout.tsx';
import { ownPlaces } from './own-places.ts';
import { HomePage } from './own-pages.tsx';
import { goTo, usePath } from './use-path.ts';

function OwnPages(): ReactElement {
  const path = usePath();
  const user = useSessionUser();
  const asked = useQuery({
    queryKey: ['/session'],
    queryFn: async () => (await knownUser()) ?? null,
    staleTime: Infinity,
  });
  if (asked.isPending)
    return (
      <main className="page">
        <Loading />
      </main>
    );
  if (asked.isError)
    return (
      <main className="page">
        <ErrorInCard
          error={asked.error}
          onRetry={() => {
            void asked.refetch();
          }}
        />
      </main>
    );
  if (!user)
    return (
      <SignInPage
        onSignedIn={({ role }) => {
          enter(landingPlace(role));
        }}
      />
    );
  const kind = roles[user.role];
  const Place = ownPlaces.find((place) => place.path === path)?.page ?? HomePage;
  return (
    <OwnLayout path={path} withPlaces={kind === 'young_person'}>
      <Place key={path} />
    </OwnLayout>
  );
}

const enter = (place: string): void => {
  if (place === '/') window.location.assign(place);
  else goTo(place);
};

/** The young person's and the guardian's pages. */
export function OwnApp(): ReactElement {
  return (
    <QueryClientProvider client={queryClient}>
      <OwnPages />
    </QueryClientProvider>
  );
}
