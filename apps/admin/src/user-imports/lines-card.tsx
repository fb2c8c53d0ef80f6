import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Icon } from '../look/icons/icon.tsx';

type Line = Shape<'LineRead'>;

/** What each line would give; those with something wrong first, each with why. */
export function LinesCard({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  const t = useText();
  const wrong = lines.filter(({ errors }) => errors.length > 0);
  const right = lines.filter(({ errors }) => errors.length === 0);
  return (
    <Card heading={t('administration.import.lines')}>
      <p>{t('administration.import.count', { right: right.length, wrong: wrong.length })}</p>
      {wrong.length > 0 && <h3>{t('administration.import.wrong')}</h3>}
      <ul className="rows">
        {wrong.map((line) => (
          <WrongLine key={line.line} line={line} />
        ))}
      </ul>
      {right.length > 0 && <h3>{t('administration.import.right')}</h3>}
      <ul className="rows">
        {right.map((line) => (
          <li key={line.line}>
            <What line={line} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function What({ line }: { readonly line: Line }): ReactElement {
  const t = useText();
  const { line: number, name, email, serviceName, title, role } = line;
  return (
    <>
      <p className="strong">
        {t('administration.import.line', { line: number, name: name === '' ? email : name })}
      </p>
      <p className="small quiet">
        {[email, title, serviceName, role === null ? '' : t(`administration.roles.${role}`)]
          .filter((part) => part !== '')
          .join(', ')}
      </p>
    </>
  );
}

function WrongLine({ line }: { readonly line: Line }): ReactElement {
  const sentence = useSentence();
  return (
    <li>
      <What line={line} />
      <ul>
        {line.errors.map((code) => (
          <li key={code} className="field-error">
            <Icon name="warning" /> {sentence(`administration.import.errors.${code}`) ?? code}
          </li>
        ))}
      </ul>
    </li>
  );
}
