import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useReadAloud } from './use-read-aloud.ts';

const shownText = (): string => document.querySelector<HTMLElement>('#content')?.innerText ?? '';

/** «Les siden høyt», with a voice on the device; without one a sentence that says why there is no button. */
export function ReadAloud(): ReactElement {
  const t = useOwnText();
  const { can, reading, start, stop } = useReadAloud();
  if (!can) return <p className="small quiet">{t('ownFrame.readAloud.none')}</p>;
  return (
    <button
      type="button"
      className="button button-second"
      onClick={() => {
        if (reading) stop();
        else start(shownText());
      }}
    >
      <Icon name={reading ? 'close' : 'readAloud'} />{' '}
      {t(reading ? 'ownFrame.readAloud.stop' : 'ownFrame.readAloud.start')}
    </button>
  );
}
