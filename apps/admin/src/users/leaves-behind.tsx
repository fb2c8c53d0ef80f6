import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { useRead } from '../providers/use-read.ts';

interface Props {
  /** `/posts/…/leaves-behind` or `/users/…/leaves-behind`. */
  readonly path: string;
  readonly name: string;
}

/** What will happen, before it is pressed: counted, and without a name of anybody young. */
export function LeavesBehind({ path, name }: Props): ReactElement {
  const t = useText();
  const counted = useRead<Shape<'LeavesBehind'>>(path).data?.data;
  if (counted === undefined) return <p role="status">{t('administration.leaving.counting', { name })}</p>;
  const { batons, teams, measures, invitations } = counted;
  const lines = [
    batons > 0 && t('administration.leaving.batons', { count: batons }),
    teams > 0 && t('administration.leaving.teams', { name, count: teams }),
    measures > 0 && t('administration.leaving.measures', { count: measures }),
    invitations > 0 && t('administration.leaving.invitations', { count: invitations }),
  ].filter((line) => line !== false);
  return (
    <div className="info-box">
      {lines.length === 0 && <p>{t('administration.leaving.nothing', { name })}</p>}
      <ul className="rows">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="small quiet">{t('administration.leaving.noNames')}</p>
    </div>
  );
}
