import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { countyOf } from '#domain/release/cube';
import { placeKindOf } from '#domain/release/places';
import type { Release } from '../figures/parts/asked.ts';
import { ConfirmedLine } from '../figures/parts/confirmed-line.tsx';
import { useCountedIn } from '../figures/parts/use-counted-in.ts';
import { usePlaceWords } from '../figures/parts/use-place-words.ts';
import { useRead } from '../providers/use-read.ts';

/** How long ago what the place's shares are counted by was last confirmed, in the newest approved figures. */
export function ConfirmedNow({ place }: { readonly place: string }): ReactElement | null {
  const { data } = useRead<Shape<'Releases'>>('/releases');
  const published = data?.data.releases.filter(({ standing }) => standing === 'published') ?? [];
  const [newest] = published;
  return newest === undefined ? null : <OfRelease place={place} release={newest} published={published} />;
}

function OfRelease({
  place,
  release,
  published,
}: {
  readonly place: string;
  readonly release: Release;
  readonly published: readonly Release[];
}): ReactElement {
  const placeWords = usePlaceWords(release.places);
  const asked = { place, quarter: release.quarter, group: '' };
  const { releaseId, at, area, said } = useCountedIn(asked, release, published, placeWords)('confirmed');
  const counties = new Set(release.places.map(({ number }) => countyOf(number))).size;
  return (
    <ConfirmedLine
      {...{ releaseId, at, area, said }}
      before={undefined}
      counties={placeKindOf(place) === 'country' ? counties : 1}
    />
  );
}
