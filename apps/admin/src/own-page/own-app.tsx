import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect } from 'react';
import { roles } from '#domain/roles/roles';
import { ExtraInDialog } from '../look/components/dialog-extra.ts';
import { useBesideLayer } from '../beside/use-beside.ts';
import { GuardianPage } from '../guardian-page/guardian-page.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { speaksAnother } from '../providers/own-language.ts';
import { ExitButton, useTwiceEscape } from '../quick-exit/exit-button.tsx';
import { queryClient } from '../providers/query-client.ts';
import { knownUser } from '../providers/sign-in-calls.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { landingPlace } from '../sign-in/landing-place.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { OwnLayout } from './own-layout.tsx';
import { otherOwnPages, ownPlaces } from './own-places.ts';
import { HomePage } from './own-pages.tsx';
import { goTo, usePath } from './use-path.ts';
import { useScrollToPlace } from './use-scroll-to-place.ts';

function OwnPages(): ReactElement {
  const path = usePath();
  useScrollToPlace(path);
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
  if (kind !== 'young_person' && kind !== 'guardian') return <Elsewhere />;
  if (user.narrow)
    return (
      <OwnLayout path={path} withPlaces={false}>
        <NarrowPage name={user.name} />
      </OwnLayout>
    );
  const Place =
    kind === 'guardian'
      ? GuardianPage
      : ([...ownPlaces, ...otherOwnPages].find((place) => place.path === path)?.page ?? HomePage);
  return (
    <OwnLayout path={path} withPlaces={kind === 'young_person'}>
      <Place key={path} />
    </OwnLayout>
  );
}

/** Somebody whose pages are not here goes on to the own. */
function Elsewhere(): ReactElement {
  useEffect(() => {
    window.location.replace('/');
  }, []);
  return (
    <main className="page">
      <Loading />
    </main>
  );
}

const enter = (place: string): void => {
  if (place === '/' || speaksAnother()) window.location.assign(place);
  else goTo(place);
};

/** The young person's and the guardian's pages. */
export function OwnApp(): ReactElement {
  useTwiceEscape();
  useBesideLayer();
  return (
    <QueryClientProvider client={queryClient}>
      <ExtraInDialog value={<ExitButton inDialog />}>
        <OwnPages />
        <ExitButton />
      </ExtraInDialog>
    </QueryClientProvider>
  );
}
