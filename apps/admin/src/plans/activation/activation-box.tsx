import type { Shape } from '#api-types';
import { type ReactElement, useState } from 'react';
import { isInOwnWords } from '#domain/goal/voices';
import { useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { ListedVerb } from '../../look/components/listed-verb.tsx';
import { mappingPageOf, newestCompleted } from '../../mappings/case-mapping.ts';
import { useRead } from '../../providers/use-read.ts';
import { pathOf } from '../../young-people/case-page/use-case.ts';
import type { CaseOfPlan } from '../case-plan.ts';
import { usePlanBlockers } from '../use-plan-sentence.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import { PlanAgreementDialog } from './plan-agreement-dialog.tsx';
import { NoOwnWordsDialog } from './no-own-words-dialog.tsx';

type Open = 'agreement' | 'words';

/** From draft to active: what is missing, the ways to put it right, and the verb. */
export function ActivationBox({ of }: { of: CaseOfPlan }): ReactElement | null {
  const t = useText();
  const { id, givenName: name } = of.person;
  const [open, setOpen] = useState<Open>();
  const { data } = useRead<Shape<'ActivationBlockers'>>(`${pathOf(id)}/plan/activation-blockers`);
  const mapping = newestCompleted(of);
  const sentences = usePlanBlockers(name, mapping && mappingPageOf(id, mapping.id));
  const act = useCaseVerb(id);
  const { plan, today } = of;
  if (plan === null) return null;
  const { youngPersonAgreedOn: agreedOn, youngPersonAgreedHow: how, noOwnWordsReason: reason } = plan;
  const close = (): void => {
    setOpen(undefined);
  };
  return (
    <div className="activation info-box">
      <h3>{t('plan.activation.heading')}</h3>
      {agreedOn !== null && (
        <p>{t('plan.activation.agreed', { name, date: shortDate(agreedOn, today), how: how ?? '' })}</p>
      )}
      {reason !== null && !of.goals.some(isInOwnWords) && (
        <p>
          {t('plan.activation.noWordsSaid', {
            reason,
            date: shortDate(plan.noOwnWordsAskAgainOn ?? '', today),
          })}
        </p>
      )}
      <div className="buttons">
        <button
          id="plan-agreement"
          type="button"
          className="button button-second"
          onClick={() => {
            setOpen('agreement');
          }}
        >
          {t('plan.activation.agreement', { name })}
        </button>
        {!of.goals.some(isInOwnWords) && (
          <button
            id="plan-own-words"
            type="button"
            className="button button-second"
            onClick={() => {
              setOpen('words');
            }}
          >
            {t('plan.activation.noWords', { name })}
          </button>
        )}
      </div>
      <ListedVerb
        heading={t('plan.activation.missing')}
        blockers={sentences(data?.data.blockers ?? [])}
        onPress={() => act('/plan/activate', { version: plan.version, focus: 'plan-goals' })}
      >
        {t('plan.activation.activate')}
      </ListedVerb>
      {open === 'agreement' && <PlanAgreementDialog of={of} onClose={close} />}
      {open === 'words' && <NoOwnWordsDialog of={of} onClose={close} />}
    </div>
  );
}
