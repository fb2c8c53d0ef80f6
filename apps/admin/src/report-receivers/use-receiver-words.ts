import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';

type Receiver = Shape<'ReportReceiverSet'>;

interface ReceiverWords {
  readonly placeName: (code: string) => string;
  /** «kvartalsrapporten» */
  readonly what: (receiver: Pick<Receiver, 'kind'>) => string;
  readonly day: (moment: string) => string;
}

/** What places, kinds and days are called in the lists of who gets which report. */
export function useReceiverWords(places: readonly Shape<'ReceiverPlace'>[]): ReceiverWords {
  const t = useText();
  return {
    placeName: (code) => places.find((place) => place.code === code)?.name ?? code,
    what: ({ kind }) => t(`reportReceivers.kinds.${kind}`),
    day: (moment) => longDate(dateInNorway(moment)),
  };
}
