import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

/** Which reports the reader is told of, with a no thanks for each. */
export function OwnSendingsCard(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'ReportSendings'>>('/report-sendings');
  const sendings = data?.data.sendings;
  return (
    <Card heading={t('reportReceivers.mine.title')}>
      {sendings === undefined &&
        (error === null ? (
          <Loading text={t('reportReceivers.loading')} bars={2} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {sendings?.length === 0 && <p>{t('reportReceivers.mine.none')}</p>}
      {sendings !== undefined && sendings.length > 0 && (
        <>
          <p>{t('reportReceivers.mine.text')}</p>
          <ul className="rows">
            {sendings.map((sending) => (
              <OneSending key={`${sending.kind} ${sending.place}`} sending={sending} />
            ))}
          </ul>
          <p>
            <Link to="/my-notices">{t('reportReceivers.mine.notices')}</Link>
          </p>
        </>
      )}
    </Card>
  );
}

function OneSending({ sending }: { readonly sending: Shape<'ReportSending'> }): ReactElement {
  const t = useText();
  const again = useReadAgain();
  const { id, kind, placeName, setByName, setAt, declined } = sending;
  const named = { what: t(`reportReceivers.kinds.${kind}`), place: placeName };
  const day = longDate(dateInNorway(setAt));
  const answer = async (): Promise<void> => {
    await verb(`/report-sendings/${id}/answer`, { wants: declined });
    await Promise.all([again('/report-sendings'), again('/my-day')]);
  };
  return (
    <li>
      <p>{t(declined ? 'reportReceivers.mine.declined' : 'reportReceivers.mine.gets', named)}</p>
      {!declined && (
        <p className="small quiet">
          {setByName === null
            ? t('reportReceivers.mine.setByMe', { day })
            : t('reportReceivers.mine.setBy', { name: setByName, day })}
        </p>
      )}
      <VerbButton small kind="second" onPress={answer}>
        {t(declined ? 'reportReceivers.mine.yes' : 'reportReceivers.mine.no')}
        <span className="visually-hidden"> {t('reportReceivers.mine.gets', named)}</span>
      </VerbButton>
    </li>
  );
}
