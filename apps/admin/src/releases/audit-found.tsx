import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';

/** What was asked of the release before it was frozen, and what was not: for whoever stands for it. */
export function AuditFound({
  release: { checked, mended, base },
}: {
  readonly release: Shape<'ReleaseSummary'>;
}): ReactElement {
  const t = useText();
  const { innerCells, publishedCells, known, cubes, linked, leftOut } = checked;
  const lines = [
    t('releases.audit.interval'),
    t('releases.audit.group'),
    t('releases.audit.form', { base }),
    t('releases.audit.difference'),
    ...(mended > 0 ? [t('releases.audit.mended', { count: mended })] : []),
    ...(cubes > 0 ? [t('releases.audit.together', { count: cubes })] : []),
    ...(linked > 0 ? [t('releases.audit.linked', { count: linked })] : []),
    ...(leftOut.length > 0 ? [t('releases.audit.leftOut', { count: leftOut.length })] : []),
    ...(known > 0
      ? [t('releases.audit.personal', { count: known }), t('releases.audit.notBeside')]
      : [t('releases.audit.notAsked')]),
  ];
  return (
    <details>
      <summary>{t('releases.audit.title')}</summary>
      <p>{t('releases.audit.passed', { inner: number(innerCells), published: number(publishedCells) })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
