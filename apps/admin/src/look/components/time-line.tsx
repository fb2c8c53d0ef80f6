import { type ReactElement, useId, useState } from 'react';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { Card } from './card.tsx';
import type { TimeLineData } from './time-line-data.ts';
import { TimeLineList } from './time-line-list.tsx';
import { UprightTimeLine } from './time-line-upright.tsx';
import { WideTimeLine } from './time-line-wide.tsx';
import { timeLineDescription, timeLineLines } from './time-line-words.ts';
import { useWidth } from './use-width.ts';

interface Props {
  /** Card heading: «Veien så langt». */
  readonly heading: string;
  /** Title of the picture: «Tidslinje for Jonas». */
  readonly title: string;
  readonly data: TimeLineData;
  readonly id?: string;
}

const roomToLieDown = 640;

/** The way so far as a picture on a card; lying on wide screens, standing on the phone, and as a list. */
export function TimeLine({ heading, title, data, id }: Props): ReactElement {
  const t = useSharedText();
  const own = useId();
  const [asList, setAsList] = useState(false);
  const [frame, width] = useWidth<HTMLDivElement>();
  const Picture = width >= roomToLieDown ? WideTimeLine : UprightTimeLine;
  const toggle = (
    <button
      type="button"
      className="link-button small"
      aria-expanded={asList}
      onClick={() => {
        setAsList(!asList);
      }}
    >
      {asList ? t('look.timeLine.asPicture') : t('look.timeLine.asList')}
    </button>
  );
  return (
    <Card heading={heading} aside={toggle} {...(id === undefined ? {} : { id })}>
      <div ref={frame}>
        {asList && <TimeLineList id={`${own}-list`} lines={timeLineLines(t, data)} />}
        {!asList && width > 0 && (
          <Picture
            id={own}
            width={width}
            data={data}
            title={title}
            description={timeLineDescription(t, data)}
          />
        )}
        {!asList && width > 0 && width < roomToLieDown && (
          <p className="small quiet">
            {t('look.timeLine.fromLeft', { lanes: data.lanes.map(({ label }) => label).join(', ') })}
          </p>
        )}
      </div>
    </Card>
  );
}
