import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { useWidth } from '../look/components/use-width.ts';
import { sideOf, sides } from '../look/services.ts';
import { useToday } from '../providers/use-session.ts';
import { RunwayList } from './runway-list.tsx';
import { RunwayPicture } from './runway-picture.tsx';
import { type RunwayOf, stopsOf } from './runway-stops.ts';
import { useStopWords } from './runway-words.ts';

interface Props {
  readonly of: RunwayOf;
  readonly name: string;
  readonly sender: string;
  readonly senderKind: string | null;
  readonly receiver: string;
}

const roomToLieDown = 760;

/** The way to the transition, and who is responsible until they have met. */
export function RunwayCard({ of, name, sender, senderKind, receiver }: Props): ReactElement {
  const t = useText();
  const today = useToday();
  const wordsOf = useStopWords();
  const [frame, width] = useWidth<HTMLDivElement>();
  const stops = stopsOf(of, today);
  const responsibility = of.met
    ? t('transitions.responsibleNow', { receiver })
    : t('transitions.page.responsibilityBar', { sender, receiver, name });
  const description = stops
    .map((stop) => {
      const { when, date, whats } = wordsOf(stop);
      return [when, date, ...whats].filter(Boolean).join(', ');
    })
    .join('. ');
  return (
    <section className="card" aria-label={t('transitions.page.runway')}>
      <div ref={frame}>
        {width >= roomToLieDown && (
          <RunwayPicture
            stops={stops}
            width={width}
            title={t('transitions.page.runwayTitle', { name, date: longDate(of.onDate) })}
            description={`${description}. ${responsibility}.`}
            responsibility={responsibility}
            colour={`var(--${sides[sideOf(senderKind)].colour})`}
          />
        )}
        {width > 0 && width < roomToLieDown && (
          <>
            <RunwayList stops={stops} />
            <p className="small quiet-box">{responsibility}.</p>
          </>
        )}
      </div>
    </section>
  );
}
