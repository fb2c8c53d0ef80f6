import type { ReactElement } from 'react';
import { acuteRules, duties } from '#domain/mapping/acute';
import type { Area } from '#domain/mapping/areas';
import { useText } from '../../i18n/catalogue.tsx';
import { AnswerShape } from '../../look/components/status-shape.tsx';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import { CallNow } from './call-now.tsx';
import { DecisionForm } from './decision-form.tsx';
import { Decided } from './decided.tsx';

interface Props {
  readonly area: Area;
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  /** What is being written is saved first. */
  readonly onBefore: () => Promise<void>;
}

/** An acute answer: the duty, whom to call now, and what is decided. Opens at once, and is never a score. */
export function AcutePanel({ area, of, mapping, onBefore }: Props): ReactElement {
  const t = useText();
  const { duty } = acuteRules[area];
  const decided = mapping.decisions.filter((one) => one.area === area);
  return (
    <div className="acute" role="group" aria-labelledby={`acute-${area}`} id={`decide-${area}`} tabIndex={-1}>
      <h4 id={`acute-${area}`}>
        <AnswerShape answer="acute" size={22} wordHidden /> {t('mapping.acute.heading')}
      </h4>
      <p className="small" role="alert">
        {t(`mapping.acute.duties.${duty}`)} {t('mapping.acute.tellFirst', { name: of.person.givenName })}
      </p>
      <p className="small quiet">{t('mapping.acute.source', { source: duties[duty].source })}</p>
      <CallNow area={area} of={of} />
      <Decided decisions={decided} />
      <DecisionForm area={area} of={of} mapping={mapping} again={decided.length > 0} onBefore={onBefore} />
    </div>
  );
}
