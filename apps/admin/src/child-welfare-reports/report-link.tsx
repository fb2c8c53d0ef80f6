import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { ageOn } from '#domain/calendar/age';
import { useText } from '../i18n/catalogue.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { reportPageOf, reportsPath } from './use-reports.ts';

/** The way to child welfare from the list of young people. */
export function ReportsLink(): ReactElement {
  const t = useText();
  return (
    <Link to={reportsPath} className="button button-quiet">
      <Icon name="flag" /> {t('reports.link')}
    </Link>
  );
}

/** From the case of somebody under age. */
export function ReportLink({ of }: { readonly of: YoungPersonCase }): ReactElement | null {
  const t = useText();
  if (ageOn(of.person.birthDate, of.today) >= 18) return null;
  return (
    <div className="person-sight small">
      <Link to={reportPageOf(of.person.id)} className="button button-quiet button-small">
        <Icon name="flag" size={17} /> {t('reports.linkInCase')}
      </Link>
    </div>
  );
}
