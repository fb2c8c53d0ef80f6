import type { ReactElement } from 'react';
import { isFigureGender } from '#domain/release/cube';
import { placesAmong } from '#domain/release/places';
import { useText } from '../../i18n/catalogue.tsx';
import type { Asked, Release } from './asked.ts';
import { groups } from './asked.ts';
import { Choice } from './choice.tsx';
import { usePlaceWords } from './use-place-words.ts';
import { usePeriodWords } from './period-words.ts';

interface Props {
  readonly asked: Asked;
  /** The published releases, newest first. */
  readonly published: readonly Release[];
  readonly onChange: (asked: Asked) => void;
}

/** What a group is called. */
export function useGroupWords(): (group: string) => string {
  const t = useText();
  return (group) => {
    if (group === '') return t('figures.everybody');
    return isFigureGender(group)
      ? t(`releases.genders.${group}`)
      : t('figures.ages', { ages: group.replace('-', '–') });
  };
}

/** Place, period and group: every choice is a sum of a release. */
export function Choices({ asked, published, onChange }: Props): ReactElement {
  const t = useText();
  const periodWords = usePeriodWords();
  const groupWords = useGroupWords();
  const places = published.find(({ quarter }) => quarter === asked.quarter)?.places ?? [];
  const placeWords = usePlaceWords(places);
  const placeChoices = placesAmong(places.map(({ number }) => number));
  return (
    <div className="figures-choices no-print">
      <Choice
        label={t('figures.area')}
        value={asked.place}
        choices={placeChoices.map((value) => ({ value, label: placeWords(value) }))}
        onChange={(place) => {
          onChange({ ...asked, place });
        }}
      />
      <Choice
        label={t('figures.period')}
        value={asked.quarter}
        choices={published.map(({ quarter, period }) => ({ value: quarter, label: periodWords(period) }))}
        onChange={(quarter) => {
          onChange({ ...asked, quarter });
        }}
      />
      <Choice
        label={t('figures.group')}
        value={asked.group}
        choices={groups.map((value) => ({ value, label: groupWords(value) }))}
        onChange={(group) => {
          onChange({ ...asked, group });
        }}
      />
    </div>
  );
}
