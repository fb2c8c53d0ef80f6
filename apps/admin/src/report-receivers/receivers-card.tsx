import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import { useReceiverWords } from './use-receiver-words.ts';

interface Props {
  readonly all: Shape<'ReportReceivers'>;
}

/** Who gets which report, place by place, and the places of which nobody gets any. */
export function ReceiversCard({ all }: Props): ReactElement {
  const t = useText();
  const { receivers, places } = all;
  const of = (code: string) => receivers.filter(({ place }) => place === code);
  const without = places.filter(({ code }) => of(code).length === 0);
  return (
    <Card heading={t('reportReceivers.now.title')}>
      {receivers.length === 0 && <Empty text={t('reportReceivers.now.none')} />}
      {places
        .filter(({ code }) => of(code).length > 0)
        .map(({ code, name }) => (
          <section key={code}>
            <h3>{name}</h3>
            <ul className="rows">
              {of(code).map((receiver) => (
                <OneReceiver key={receiver.id} receiver={receiver} all={all} />
              ))}
            </ul>
          </section>
        ))}
      {receivers.length > 0 && without.length > 0 && (
        <p className="small quiet">
          {t('reportReceivers.now.without', { places: without.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </Card>
  );
}

function OneReceiver({
  receiver,
  all,
}: Props & { readonly receiver: Shape<'ReportReceiverSet'> }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const words = useReceiverWords(all.places);
  const { id, name, setByName, setAt, place } = receiver;
  return (
    <li>
      <p>
        <strong>{name}</strong>, {words.what(receiver)}
      </p>
      <p className="small quiet">
        {t('reportReceivers.now.setBy', { name: setByName, day: words.day(setAt) })}
      </p>
      <VerbButton
        small
        kind="second"
        onPress={async () => {
          await verb(`/report-receivers/${id}/end`, {});
          await again('/report-receivers');
        }}
      >
        {t('reportReceivers.now.end')}
        <span className="visually-hidden">
          {' '}
          {name}, {words.what(receiver)}, {words.placeName(place)}
        </span>
      </VerbButton>
    </li>
  );
}
