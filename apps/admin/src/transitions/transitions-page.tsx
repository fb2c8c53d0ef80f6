import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { chosenByNote, type NoteChoice, noteChoices } from '#domain/hand-over-note/choices';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { Pills } from '../look/components/pills.tsx';
import { PastRow } from '../hand-over-notes/past-row.tsx';
import { OfferedRow } from './offered-row.tsx';
import { UnderWayRow } from './under-way-row.tsx';
import { type MyTransitions, useMyTransitions } from './use-transitions.ts';
import './transitions.css';

/** Everything that is on its way, or those that lack the hand-over in words. */
function UnderWay({ rows }: { rows: MyTransitions['underWay'] }): ReactElement {
  const t = useText();
  const [choice, setChoice] = useState<NoteChoice>('all');
  const shown = chosenByNote(rows, choice);
  return (
    <Card heading={t('transitions.underWayHeading')}>
      {rows.length > 0 && (
        <Pills
          label={t('transitions.showOnly')}
          values={keysOf(noteChoices)}
          value={choice}
          nameOf={(value) => `${t(`transitions.show.${value}`)} ${String(chosenByNote(rows, value).length)}`}
          onChoose={setChoice}
        />
      )}
      {shown.length === 0 ? (
        <Empty text={t(rows.length === 0 ? 'transitions.noneUnderWay' : 'transitions.noneWithoutNote')} />
      ) : (
        <ul className="rows">
          {shown.map((one) => (
            <UnderWayRow key={one.id} of={one} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Lists({ of }: { of: MyTransitions }): ReactElement {
  const t = useText();
  return (
    <div className="stack">
      {of.offered.length > 0 && (
        <Card heading={t('transitions.offeredHeading')} tone="baton">
          <ul className="rows">
            {of.offered.map((one) => (
              <OfferedRow key={one.id} of={one} />
            ))}
          </ul>
        </Card>
      )}
      <UnderWay rows={of.underWay} />
      {of.past.length > 0 && (
        <Card heading={t('handOverNotes.pastHeading')}>
          <ul className="rows">
            {of.past.map((one) => (
              <PastRow key={one.id} of={one} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

/** «Overganger»: what the reader's service is asked to receive, and everything that is on its way. */
export function TransitionsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useMyTransitions();
  return (
    <Page heading={t('transitions.title')}>
      {data && <Lists of={data.data} />}
      {!data && error && (
        <ErrorInCard error={error} text={t('transitions.failed')} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Loading text={t('transitions.loading')} />}
    </Page>
  );
}
