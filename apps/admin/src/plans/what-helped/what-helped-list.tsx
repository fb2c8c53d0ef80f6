import type { ReactElement } from 'react';
import { allOutcomes } from '#domain/measure/kinds';
import { helped } from '#domain/measure/verbs';
import { seeItDifferently, whatHelped } from '#domain/measure/what-helped';
import { useSharedText } from '../../i18n/catalogue.tsx';
import { OwnWords } from '../../look/components/own-words.tsx';
import type { Measure } from '../case-plan.ts';

interface Props {
  readonly measures: readonly Measure[];
  /** Who says it: «Jonas: Hjalp godt», or «Du: …» on the own page. */
  readonly ownVoice: (helped: string) => string;
}

/** What one measure did: the young person's voice first, the services' beside it. */
function Line({ measure, ownVoice }: { measure: Measure } & Pick<Props, 'ownVoice'>): ReactElement {
  const t = useSharedText();
  const own = helped.find((one) => one === measure.youngPersonHelped);
  const service = helped.find((one) => one === measure.evaluationHelped);
  const outcome = allOutcomes().find((one) => one === measure.outcome);
  return (
    <li className="what-helped">
      <p className="strong">{measure.title}</p>
      {own !== undefined && <p>{ownVoice(t(`measures.helped.${own}`))}</p>}
      {measure.youngPersonEvaluation !== null && <OwnWords words={measure.youngPersonEvaluation} />}
      {service !== undefined && (
        <p className="small">
          {t('measures.whatHelped.service', { helped: t(`measures.helped.${service}`) })}
        </p>
      )}
      {outcome !== undefined && (
        <p className="small">
          {t('measures.whatHelped.endedWith', { outcome: t(`measures.outcomes.${outcome}`) })}
        </p>
      )}
      {measure.evaluationLearnt !== null && (
        <p className="small">{t('measures.whatHelped.learnt', { learnt: measure.evaluationLearnt })}</p>
      )}
      {seeItDifferently(measure) && <p className="small quiet">{t('measures.whatHelped.differently')}</p>}
    </li>
  );
}

/** «Hva har hjulpet?»: everything that somebody has evaluated, by kind, what helped best first. */
export function WhatHelpedList({ measures, ownVoice }: Props): ReactElement {
  const t = useSharedText();
  const groups = whatHelped(measures);
  if (groups.length === 0) return <p className="quiet">{t('measures.whatHelped.empty')}</p>;
  return (
    <>
      {groups.map(({ kind, measures: some }) => (
        <section key={kind}>
          <h3>{t(`measures.kinds.${kind}`)}</h3>
          <ul className="rows">
            {some.map((measure) => (
              <Line key={measure.id} measure={measure} ownVoice={ownVoice} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
