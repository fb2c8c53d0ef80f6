import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useToday } from '../providers/use-session.ts';
import { goesByItself, type UnsentRequest } from './unsent-request.ts';
import { useSending, useUnsent, useUnsentVerbs } from './use-unsent.ts';

function Line({ one }: { one: UnsentRequest }): ReactElement {
  const t = useOwnText();
  const today = useToday();
  const { again, drop } = useUnsentVerbs();
  const at = new Date(one.triedAt).toISOString();
  const date = `${nearDate(dateInNorway(at), today)} ${clockTime(at)}`;
  const byItself = goesByItself(one, Date.now());
  return (
    <li className="own-written">
      <p className="strong">{t(`ownFrame.unsent.kinds.${one.kind}`)}</p>
      {one.text !== '' && <OwnWords words={one.text} from={t('ownFrame.unsent.since', { date })} />}
      {!byItself && (
        <>
          <p className="small">
            {t(one.refused === undefined ? 'ownFrame.unsent.forgotten' : 'ownFrame.unsent.refused')}
          </p>
          <div className="buttons">
            <VerbButton kind="second" small onPress={() => again(one.key)}>
              {t('ownFrame.unsent.again')}
            </VerbButton>
            <VerbButton kind="quiet" small onPress={() => drop(one.key)}>
              {t('ownFrame.unsent.drop')}
            </VerbButton>
          </div>
        </>
      )}
    </li>
  );
}

/** «Ikke sendt ennå»: what lies on the device, on every own page, until it has arrived. */
export function UnsentCard(): ReactElement | null {
  const t = useOwnText();
  useSending();
  const unsent = useUnsent();
  if (unsent.length === 0) return null;
  return (
    <div className="page own-unsent">
      <Card heading={t('ownFrame.unsent.heading')}>
        <p>{t('ownFrame.unsent.text')}</p>
        <ul className="rows">
          {unsent.map((one) => (
            <Line key={one.key} one={one} />
          ))}
        </ul>
      </Card>
    </div>
  );
}
