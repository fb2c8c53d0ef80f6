import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { keysOf } from '#domain/closed-table/closed-table';
import { exportedPeriod } from '#domain/statistics/period';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { number } from '../i18n/norwegian-number.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { TableScroll } from '../figures/parts/table-scroll.tsx';
import '../figures/figures.css';

type Audit = Shape<'ReleaseAudit'>;

/** What a release was asked, check by check, with what, and who stood for it; and the same as files to take away. */
export function AuditReport({
  audit,
  address,
}: {
  readonly audit: Audit;
  /** Where the API has it. */
  readonly address: string;
}): ReactElement {
  const t = useText();
  const quarter = usePeriodWords()(audit.period);
  const file = `laget-kontroll-${exportedPeriod(audit.period)}`;
  const named = (save: string) => t('protectedFigures.audit.of', { save, quarter });
  return (
    <>
      <Checks audit={audit} />
      <p className="small">{t('protectedFigures.audit.frozen')}</p>
      <Facts audit={audit} />
      <div className="buttons">
        <a
          className="button button-second button-small"
          href={`/api${address}/csv`}
          download={`${file}.csv`}
          aria-label={named(t('protectedFigures.audit.csv'))}
        >
          {t('protectedFigures.audit.csv')}
        </a>
        <a
          className="button button-second button-small"
          href={`/api${address}`}
          download={`${file}.json`}
          aria-label={named(t('protectedFigures.audit.json'))}
        >
          {t('protectedFigures.audit.json')}
        </a>
      </div>
    </>
  );
}

function Checks({ audit: { checks, period } }: { readonly audit: Audit }): ReactElement {
  const t = useText();
  const caption = `${t('protectedFigures.audit.title')}: ${usePeriodWords()(period)}`;
  return (
    <TableScroll label={caption}>
      <table className="figures audit-checks">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('protectedFigures.audit.check')}</th>
            <th scope="col">{t('protectedFigures.audit.asked')}</th>
            <th scope="col">{t('protectedFigures.audit.result')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ check, asked, result }) => (
            <tr key={check}>
              <th scope="row">
                {t(`protectedFigures.audit.names.${check}`)}
                <span className="small audit-question">{t(`protectedFigures.audit.questions.${check}`)}</span>
              </th>
              <td>{asked === null ? t('protectedFigures.audit.notKept') : number(asked)}</td>
              <td>{t(`protectedFigures.audit.results.${result}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Facts({ audit }: { readonly audit: Audit }): ReactElement {
  const t = useText();
  const day = (at: string) => longDate(dateInNorway(at));
  const roles = (stood: Audit['approvals']) =>
    stood.map(({ role, at }) => `${t(`releases.approvers.${role}`)} ${day(at)}`).join(', ');
  const kept = (value: string) => (value === '' ? t('protectedFigures.audit.notKept') : value);
  const facts = {
    cutOff: longDate(audit.cutOff),
    madeAt: day(audit.madeAt),
    standing: t(`releases.standings.${audit.standing}`),
    reason: audit.reason,
    innerCells: number(audit.innerCells),
    publishedCells: number(audit.publishedCells),
    parts: number(audit.parts),
    cubes: number(audit.cubes),
    cubeCells: number(audit.cubeCells),
    cubesMended: number(audit.cubesMended),
    linked: number(audit.linked),
    corrected: audit.reason === '' ? '' : number(audit.corrected),
    merged: audit.merged.join(' ') || t('protectedFigures.audit.nothing'),
    leftOut: audit.leftOut.join(', ') || t('protectedFigures.audit.nothing'),
    yearPlaces: number(audit.yearPlaces),
    yearLeftOut: audit.yearLeftOut.join(', ') || t('protectedFigures.audit.nothing'),
    mended: number(audit.mended),
    base: number(audit.base),
    solver: audit.solver,
    code: kept(audit.code),
    definitions: kept(audit.definitions.join(', ')),
    keyVersion: audit.keyVersion,
    approvedBy: roles(audit.approvals) || t('protectedFigures.audit.nothing'),
    openedBy: roles(audit.openings) || t('protectedFigures.audit.nothing'),
  } as const;
  return (
    <dl className="audit-facts">
      {keysOf(facts)
        .filter((name) => facts[name] !== '')
        .map((name) => (
          <div key={name}>
            <dt>{t(`protectedFigures.audit.items.${name}`)}</dt>
            <dd>{facts[name]}</dd>
          </div>
        ))}
    </dl>
  );
}
