import type { ReactElement } from 'react';
import { checkDue, type CheckAnswer, outcomeOn } from '#domain/outcome/outcome';
import { useText } from '../i18n/catalogue.tsx';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import type { Transition } from '../transitions/use-transitions.ts';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly case: YoungPersonCase;
  readonly of: Transition;
  readonly sender: string;
  readonly receiver: string;
}

/** «Er hun her fortsatt?»: one press, both answers alike. */
function Check({ case: whole, of, sender, months }: Props & { months: number }): ReactElement {
  const t = useText();
  const act = useCaseVerb(whole.person.id);
  const say = (answer: CheckAnswer): ReactElement => (
    <VerbButton
      small
      kind="second"
      onPress={() => act(`/transitions/${of.id}/check`, { body: { months, answer } })}
    >
      {t(`handOverNotes.checks.${answer}`)}
    </VerbButton>
  );
  return (
    <>
      <h3>{t('handOverNotes.checkQuestion', { name: whole.person.givenName })}</h3>
      <p className="small">
        {t('handOverNotes.checkWhy', { date: longDate(of.metOn ?? whole.today), sender })}
      </p>
      <div className="buttons">
        {say('still_there')}
        {say('left')}
      </div>
    </>
  );
}

/** «Hva ble det av?»: what was said last, by whom it was sent to, and that nobody knows when that is too long ago. */
export function OutcomeCard(props: Props): ReactElement {
  const { case: whole, of, receiver } = props;
  const t = useText();
  const receives = useSessionUser()?.serviceId === of.receiverServiceId;
  const answered = of.answeredAt ?? of.offeredAt;
  const since = of.metOn ?? (answered === null ? null : dateInNorway(answered));
  const { status, onDate, checks } = of;
  const { outcome, saidOn } = outcomeOn({ status, since, onDate, checks }, whole.today);
  const months = checkDue(of, whole.today);
  return (
    <Card heading={t('handOverNotes.outcomeHeading')}>
      <p className={outcome === 'unknown' ? 'red strong' : undefined} role="status">
        {t(`handOverNotes.outcomes.${outcome}`, {
          receiver,
          name: whole.person.givenName,
          date: saidOn === null ? '' : nearDate(saidOn, whole.today),
        })}
      </p>
      {receives && months !== null && <Check {...props} months={months} />}
    </Card>
  );
}
