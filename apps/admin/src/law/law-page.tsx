import { type ReactElement, useState } from 'react';
import { allLawCodes } from '#domain/law/rules';
import { mayEver } from '#domain/roles/permissions';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { ProposeDialog } from './propose-dialog.tsx';
import { VersionText, Waiting } from './rule-versions.tsx';
import { type Rule, type Rules, useLaw, useRuleName } from './use-law.ts';
import './law.css';

const areas = ['consent', 'ages', 'legal_bases', 'deadlines', 'retention'] as const;

interface Props {
  readonly today: string;
  readonly rule: Rule;
  readonly onDone: (text: string) => void;
}

/** One rule: what is in force, what waits, and what was before. */
function RuleItem({ today, rule, onDone }: Props): ReactElement {
  const t = useText();
  const name = useRuleName()(rule);
  const user = useSessionUser();
  const [changing, setChanging] = useState(false);
  const waiting = rule.versions.find(({ standing }) => standing === 'proposed');
  const current = rule.versions.filter(({ standing }) => standing === 'in_force' || standing === 'to_come');
  const earlier = rule.versions.filter(({ standing }) => standing === 'earlier' || standing === 'rejected');
  const mayPropose = user !== undefined && mayEver(user.role, 'law.propose') && waiting === undefined;
  return (
    <li className="law-rule">
      <h3>{name}</h3>
      {current.map((version) => (
        <VersionText key={version.id} rule={rule} version={version} />
      ))}
      {waiting !== undefined && <Waiting rule={rule} version={waiting} onDone={onDone} />}
      {earlier.length > 0 && (
        <details>
          <summary>{t('law.history', { count: earlier.length })}</summary>
          {earlier.map((version) => (
            <div key={version.id} className="law-earlier">
              <p className="small strong">{t('law.version', { version: version.version })}</p>
              <VersionText rule={rule} version={version} />
            </div>
          ))}
        </details>
      )}
      {mayPropose && (
        <button
          type="button"
          className="button button-second button-small"
          aria-label={t('law.changeNamed', { name })}
          onClick={() => {
            setChanging(true);
          }}
        >
          {t('law.change')}
        </button>
      )}
      {changing && (
        <ProposeDialog
          rule={rule}
          name={name}
          today={today}
          onDone={onDone}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </li>
  );
}

/** As the table of rules has them; legal bases after, by code. */
const inOrder = (rules: readonly Rule[]): Rule[] => {
  const place = ({ code }: Rule): number => {
    const at = allLawCodes.findIndex((one) => one === code);
    return at === -1 ? allLawCodes.length : at;
  };
  return rules.toSorted((a, b) => place(a) - place(b));
};

function Areas({ of }: { of: Rules }): ReactElement {
  const t = useText();
  const [done, setDone] = useState('');
  return (
    <div className="stack">
      <p role="status" className="strong">
        {done}
      </p>
      {areas.map((area) => (
        <Card key={area} heading={t(`law.areas.${area}`)} id={area}>
          {area === 'retention' && <p className="small quiet">{t('law.notUsedYet')}</p>}
          <ul className="rows">
            {inOrder(of.rules)
              .filter((rule) => rule.area === area)
              .map((rule) => (
                <RuleItem key={rule.code} today={of.today} rule={rule} onDone={setDone} />
              ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

/** «Regler og kilder»: the law as data. Read by those who keep it, changed by one and approved by another. */
export function LawPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useLaw();
  return (
    <Page heading={t('law.title')}>
      <p>{t('law.intro')}</p>
      <p className="small quiet">{t('law.unconfirmed')}</p>
      {data !== undefined && <Areas of={data.data} />}
      {data === undefined &&
        (error ? (
          <ErrorInCard error={error} text={t('law.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('law.loading')} bars={5} />
        ))}
    </Page>
  );
}
