import { type ReactElement, useState } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { chooseShade, shadeOfMachine, shades } from '../look/shade.ts';

/** «Som telefonen · Lyst · Mørkt». */
export function ShadeChoice(): ReactElement {
  const t = useOwnText();
  const [chosen, setChosen] = useState(shadeOfMachine);
  return (
    <div className="language-choice no-print" role="group" aria-label={t('ownFrame.shade.label')}>
      {shades.map((shade) => (
        <button
          key={shade}
          type="button"
          className="button button-quiet button-small"
          aria-pressed={shade === chosen}
          onClick={() => {
            chooseShade(shade);
            setChosen(shade);
          }}
        >
          {t(`ownFrame.shade.${shade}`)}
        </button>
      ))}
    </div>
  );
}
