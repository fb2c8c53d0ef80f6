import { type ReactElement, useId } from 'react';
import type { MeasureKind } from '#domain/measure/kinds';
import { helped } from '#domain/measure/verbs';
import { whatHelped } from '#domain/measure/what-helped';
import { situationsOn } from '#domain/template/situations';
import { useText } from '../../i18n/catalogue.tsx';
import { KindNear } from '../../what-helps/kind-near.tsx';
import type { CaseOfPlan, Measure } from '../case-plan.ts';

interface Props {
  readonly of: CaseOfPlan;
  readonly kind: MeasureKind;
}

/** Beside the choice of a kind: what it was for this young person, and what is published of it across the county. */
export function KindHelped({ of, kind }: Props): ReactElement {
  const t = useText();
  const id = useId();
  const { givenName: name } = of.person;
  const own = whatHelped(of.measures).find((group) => group.kind === kind)?.measures ?? [];
  return (
    <section className="quiet-box stack kind-helped" aria-labelledby={id}>
      <h3 id={id}>{t('whatHelps.near.heading', { kind: t(`measures.kinds.${kind}`) })}</h3>
      {own.length === 0 ? (
        <p>{t('whatHelps.near.none', { name })}</p>
      ) : (
        <ul>
          {own.map((measure) => (
            <OwnLine key={measure.id} measure={measure} name={name} />
          ))}
        </ul>
      )}
      <KindNear kind={kind} name={name} situations={situationsOn(of.transitions, of.today)} />
    </section>
  );
}

/** «Sykkelverkstedet. Jonas: Hjalp litt. Laget: Hjalp godt.» */
function OwnLine({ measure, name }: { readonly measure: Measure; readonly name: string }): ReactElement {
  const t = useText();
  const own = helped.find((one) => one === measure.youngPersonHelped);
  const team = helped.find((one) => one === measure.evaluationHelped);
  return (
    <li>
      <strong>{measure.title}.</strong> {own !== undefined && `${name}: ${t(`measures.helped.${own}`)}. `}
      {team !== undefined && `${t('measures.whatHelped.service', { helped: t(`measures.helped.${team}`) })}.`}
    </li>
  );
}
