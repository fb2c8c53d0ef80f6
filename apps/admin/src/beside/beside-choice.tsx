import type { ReactElement } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { draftLanguages } from '#domain/language/draft-languages';
import { useOwnText } from '../i18n/catalogue.tsx';
import { chooseBeside, useBeside } from './use-beside.ts';

/** «Utkast ved siden av bokmål: Ingen · Davvisámegiella · Українська», and what a draft is while one is shown. */
export function BesideChoice(): ReactElement {
  const t = useOwnText();
  const chosen = useBeside();
  return (
    <>
      <div
        className="language-choice beside-choice no-print"
        role="group"
        aria-label={t('ownFrame.beside.label')}
      >
        {keysOf(draftLanguages).map((code) => (
          <button
            key={code}
            type="button"
            className="button button-quiet button-small"
            lang={code}
            aria-pressed={code === chosen}
            onClick={() => {
              chooseBeside(code === chosen ? undefined : code);
            }}
          >
            {draftLanguages[code].name} ({t('ownFrame.beside.draft')})
          </button>
        ))}
      </div>
      {chosen !== undefined && <p className="small info-box">{t('ownFrame.beside.text')}</p>}
    </>
  );
}

/** Above what asks for a consent, while a draft is shown: why there is none here. */
export function ConsentLanguage(): ReactElement | null {
  const t = useOwnText();
  return useBeside() === undefined ? null : <p className="info-box">{t('ownFrame.beside.consent')}</p>;
}
