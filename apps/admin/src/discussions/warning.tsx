import { type ReactElement, useId } from 'react';
import type { Finding } from '#domain/discussion/identifying';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly confirmed: readonly string[];
  readonly onChange: (confirmed: readonly string[]) => void;
}

/** What could tell who it is about: each must be looked at; nothing is changed by itself. */
export function Warning({ findings, confirmed, onChange }: Props): ReactElement | null {
  const t = useText();
  const id = useId();
  const each = [...new Map(findings.map((finding) => [finding.text, finding])).values()];
  if (each.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className="quiet-box discussion-warning">
      <p id={id} className="strong">
        {t('discussions.warning.heading')}
      </p>
      <p className="small" role="status">
        {t('discussions.warning.text')}
      </p>
      {each.map(({ text, kind }) => (
        <CheckBox
          key={text}
          label={t('discussions.warning.keep', { text, kind: t(`discussions.warning.kinds.${kind}`) })}
          checked={confirmed.includes(text)}
          onChange={(on) => {
            onChange(on ? [...confirmed, text] : confirmed.filter((one) => one !== text));
          }}
        />
      ))}
    </div>
  );
}
