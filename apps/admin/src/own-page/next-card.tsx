import type { ReactElement } from 'react';
import { isTransitionKind } from '#domain/transition/kinds';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { capital, firstName } from './names.ts';
import { nextStep, type Step } from './next-step.ts';
import type { OwnPage } from './use-own-page.ts';

function useWhat(): (step: Step) => string {
  const t = useOwnText();
  return ({ kind, what }) => {
    if (kind === 'review') return t('ownPage.next.review');
    return kind === 'transition' && isTransitionKind(what) ? t(`transitions.kinds.${what}`) : what;
  };
}

/** What happens next, and who does it. */
export function NextCard({ own }: { own: OwnPage }): ReactElement {
  const t = useOwnText();
  const what = useWhat();
  const step = nextStep(own, own.today);
  if (step === null) {
    return (
      <section className="own-next" aria-labelledby="next">
        <h2 id="next">{t('ownPage.next.heading')}</h2>
        <p>{t('ownPage.next.none')}</p>
      </section>
    );
  }
  const date = nearDate(step.on, own.today);
  const late = step.on < own.today;
  const name = step.who === null ? null : firstName(step.who);
  const who = name === null ? t('ownPage.next.bySelf') : t('ownPage.next.byOther', { name });
  const was = name === null ? t('ownPage.next.wasSelf', { date }) : t('ownPage.next.was', { date, name });
  return (
    <section className="own-next" aria-labelledby="next">
      <h2 id="next">{t('ownPage.next.heading')}</h2>
      {!late && <p className="own-next-when">{capital(date)}</p>}
      <p>{what(step)}</p>
      {step.kind !== 'review' && <p className="own-next-who">{late ? was : who}</p>}
    </section>
  );
}
