import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Icon } from '../look/icons/icon.tsx';

/** What the list would give: who is identified, and every line that cannot be read, each with why. */
export function LinesCard({ seen }: { readonly seen: Shape<'LinesSeen'> }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const { read, identified, wrong } = seen;
  const why = (code: string): string =>
    sentence(`earlyWarning.errors.${code}`) ?? sentence(`youngPeople.number.${code}`) ?? code;
  return (
    <Card heading={t('earlyWarning.lines')}>
      <p>
        {t('earlyWarning.count', { read, wrong: wrong.length })}{' '}
        {t('earlyWarning.countIdentified', {
          identified: identified.length,
          under: read - identified.length,
        })}
      </p>
      {wrong.length > 0 && (
        <>
          <h3>{t('earlyWarning.wrong')}</h3>
          <p className="small quiet">{t('earlyWarning.wrongHow')}</p>
          <ul className="rows">
            {wrong.map(({ line, name, errors }) => (
              <li key={line}>
                <p className="strong">{t('earlyWarning.line', { line, name })}</p>
                <ul>
                  {errors.map((code) => (
                    <li key={code} className="field-error">
                      <Icon name="warning" /> {why(code)}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      {identified.length > 0 && (
        <details>
          <summary>{t('earlyWarning.identified', { count: identified.length })}</summary>
          <ul className="rows">
            {identified.map(({ line, name, schoolClass, identifiedBy }) => (
              <li key={line}>
                <p className="strong">{[name, schoolClass].filter((part) => part !== '').join(', ')}</p>
                <p className="small quiet">
                  {identifiedBy.map((code) => t(`earlyWarning.short.${code}`)).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
