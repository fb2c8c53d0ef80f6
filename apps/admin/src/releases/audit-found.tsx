import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';

/** What was asked of the release before it was frozen, and what was not: for whoever stands for it. */
export function AuditFound({
  release: { checked, mended, base, floor, reason, merged },
}: {
  readonly release: Shape<'ReleaseSummary'>;
}): ReactElement {
  const t = useText();
  const { innerCells, publishedCells, known, cubes, linked, corrected, leftOut, yearPlaces, yearLeftOut } =
    checked;
  const lines = [
    t('releases.audit.interval'),
    t('releases.audit.group'),
    t('releases.audit.form', { base }),
    t('releases.audit.difference'),
    floor.hasPopulation
      ? t('releases.audit.floor', { year: floor.year ?? '', source: floor.source ?? '' })
      : t('releases.audit.noFloor'),
    ...(mended > 0 ? [t('releases.audit.mended', { count: mended })] : []),
    ...(cubes > 0 ? [t('releases.audit.together', { count: cubes })] : []),
    ...(linked > 0 ? [t('releases.audit.linked', { count: linked })] : []),
    ...(corrected > 0 ? [t('releases.audit.corrected', { count: corrected })] : []),
    ...(corrected === 0 && reason !== '' ? [t('releases.audit.notCorrected')] : []),
    ...(merged.length > 0
      ? [t('releases.audit.merged', { count: new Set(merged.map(({ cube }) => cube)).size })]
      : []),
    ...(leftOut.length > 0 ? [t('releases.audit.leftOut', { count: leftOut.length })] : []),
    ...(yearPlaces > 0 ? [t('releases.audit.year', { count: yearPlaces })] : []),
    ...(yearLeftOut.length > 0 ? [t('releases.audit.yearLeftOut', { count: yearLeftOut.length })] : []),
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
