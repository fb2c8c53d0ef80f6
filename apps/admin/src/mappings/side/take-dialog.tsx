import { type ReactElement, useState } from 'react';
import { addDays } from '#domain/calendar/date';
import type { Proposal } from '#domain/mapping/proposals';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useStartedText } from '../../drafts/use-started-text.ts';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { shortDate } from '../../i18n/norwegian-form.ts';
import { CheckBox } from '../../look/components/check-box.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { OwnWordsField } from '../../look/components/own-words-field.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { type Candidate, candidates } from '../../plans/measures/responsibles.ts';
import { useSessionUser } from '../../providers/use-session.ts';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';
import { useAreaWords } from '../use-area-words.ts';

interface Props {
  readonly proposal: Proposal;
  readonly of: CaseOfMapping;
  readonly mapping: Mapping;
  readonly onClose: () => void;
}

/** From proposal to plan: a goal in own words, and the measures that the young person wants. */
export function TakeDialog({ proposal, of, mapping, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const { id, givenName: name } = of.person;
  const { area, measures } = proposal;
  const key = `proposal-${mapping.id}-${area}`;
  const ownWords = useStartedText(`${key}-own`, '');
  const wording = useStartedText(
    `${key}-wording`,
    sentence(`mapping.proposals.goals.${proposal.goal}`) ?? '',
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const postId = useSessionUser()?.postId;
  const act = useCaseVerb(id);
  const team = candidates(of);
  const whoFor = (kind: string): Candidate | undefined =>
    team.find((one) => one.kind === kind) ?? team.find((one) => one.key === postId) ?? team[0];
  const titleOf = (code: string): string => sentence(`mapping.proposals.codes.${code}`) ?? code;
  const taken = measures
    .filter(({ code }) => chosen.includes(code))
    .map(({ code, responsible, deadlineDays }) => {
      const deadline = addDays(of.today, deadlineDays);
      const lookFor = t('mapping.proposals.lookFor', { name });
      return { title: titleOf(code), deadline, lookOn: deadline, lookFor, ...whoFor(responsible)?.body };
    });
  const goal = { ownWords: ownWords.text.trim(), wording: wording.text.trim() };
  const withGoal = goal.ownWords !== '' || goal.wording !== '';
  return (
    <ModalDialog
      heading={t('mapping.proposals.takeHeading', { area: useAreaWords(name)(area) })}
      onClose={onClose}
      wide
    >
      <OwnWordsField
        label={t('plan.goal.ownWords', { name })}
        hint={t('plan.goal.ownWordsHint', { name })}
        value={ownWords.text}
        onChange={ownWords.setText}
      >
        <DraftStatus draft={ownWords} />
      </OwnWordsField>
      <TextField label={t('plan.goal.wording')} rows={2} value={wording.text} onChange={wording.setText}>
        <DraftStatus draft={wording} />
      </TextField>
      <fieldset className="field">
        <legend>{t('mapping.proposals.measures')}</legend>
        <div className="choices">
          {measures.map(({ code, responsible, deadlineDays }) => {
            const who = whoFor(responsible);
            const date = shortDate(addDays(of.today, deadlineDays), of.today);
            return (
              <CheckBox
                key={code}
                label={titleOf(code)}
                hint={`${[who?.service, who?.name].filter(Boolean).join(', ')} · ${t('plan.measure.deadlineIs', { date })}`}
                checked={chosen.includes(code)}
                onChange={(ticked) => {
                  setChosen((before) => [...before.filter((one) => one !== code), ...(ticked ? [code] : [])]);
                }}
              />
            );
          })}
        </div>
      </fieldset>
      <VerbButton
        blockers={withGoal || taken.length > 0 ? [] : ['nothing']}
        sentenceOf={() => t('mapping.proposals.chooseMeasure')}
        onPress={async () => {
          const body = withGoal ? { goal, measures: taken } : { measures: taken };
          await act(`/mappings/${mapping.id}/proposals/${area}`, { body, focus: 'proposals' });
          await Promise.all([ownWords.drop(), wording.drop()]);
          onClose();
        }}
      >
        {t('mapping.proposals.take')}
      </VerbButton>
    </ModalDialog>
  );
}
