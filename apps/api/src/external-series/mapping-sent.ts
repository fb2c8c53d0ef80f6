import type { SeriesMapping } from '#domain/external-series/mapping';
import type { ExternalMapping } from './external-series.dto.ts';

const way = (dimension: string | undefined, fixed = ''): SeriesMapping['place'] =>
  dimension === undefined || dimension === '' ? { fixed } : { dimension };

/** The mapping as the rules know it. */
export const asMapping = (sent: ExternalMapping): SeriesMapping => ({
  place: way(sent.placeDimension, sent.placeFixed),
  time: way(sent.timeDimension, sent.timeFixed),
  part: sent.part === undefined || sent.part === '' ? null : sent.part,
  held: { ...sent.held },
});

/** The mapping as the API tells it. */
export const asSent = ({ place, time, part, held }: SeriesMapping): ExternalMapping => ({
  ...('dimension' in place ? { placeDimension: place.dimension } : { placeFixed: place.fixed }),
  ...('dimension' in time ? { timeDimension: time.dimension } : { timeFixed: time.fixed }),
  ...(part === null ? {} : { part }),
  held: { ...held },
});
