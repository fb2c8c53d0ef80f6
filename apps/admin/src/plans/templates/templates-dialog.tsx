import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { wordingIn } from '#domain/template/wording';
import { useText } from '../../i18n/catalogue.tsx';
import { language } from '../../i18n/language.ts';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { useRead } from '../../providers/use-read.ts';
import type { CaseOfPlan } from '../case-plan.ts';
import { type GoalStart, NewGoalDialog } from '../goals/new-goal-dialog.tsx';
import { MeasureDialog } from '../measures/measure-dialog.tsx';
import type { MeasureStart } from '../measures/use-measure-form.ts';
import { TemplateProposals } from './template-proposals.tsx';

interface Props {
  readonly of: CaseOfPlan;
  readonly onClose: () => void;
}

export type Taking = { readonly goal: GoalStart } | { readonly measure: MeasureStart };

/** Proposals for a situation, taken one by one: each opens where it can be changed before it is saved. Nothing has to be taken. */
export function TemplatesDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'PlanTemplates'>>('/plan-templates');
  const [id, setId] = useState<string>();
  const [taking, setTaking] = useState<Taking>();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const back = (): void => {
    setTaking(undefined);
  };
  const took = (key: string) => (): void => {
    setTaken((before) => [...before, key]);
  };
  if (taking !== undefined && 'goal' in taking)
    return <NewGoalDialog of={of} start={taking.goal} onClose={back} onSaved={took(taking.goal.key)} />;
  if (taking !== undefined)
    return <MeasureDialog of={of} start={taking.measure} onClose={back} onSaved={took(taking.measure.key)} />;
  const templates = data?.data.templates;
  const chosen = templates?.find((one) => one.id === id);
  return (
    <ModalDialog heading={t('plan.templates.heading', { name: of.person.givenName })} onClose={onClose} wide>
      <p className="quiet">{t('plan.templates.hint')}</p>
      {error && (
        <ErrorInCard error={error} text={t('plan.templates.failed')} onRetry={() => void refetch()} />
      )}
      {templates === undefined && !error && <Loading text={t('plan.templates.loading')} bars={3} />}
      {templates !== undefined && (
        <RadioGroup
          legend={t('plan.templates.which')}
          value={id}
          onChange={setId}
          choices={templates.map((one) => ({ value: one.id, label: wordingIn(one.name, language()).text }))}
        />
      )}
      {chosen !== undefined && (
        <TemplateProposals of={of} template={chosen} taken={taken} onTake={setTaking} />
      )}
    </ModalDialog>
  );
}
