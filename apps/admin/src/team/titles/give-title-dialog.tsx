import { type ReactElement, useState } from 'react';
import { addDays, type IsoDate } from '#domain/calendar/date';
import {
  allStatutoryTitles,
  giveTitleBlockers,
  type StatutoryTitle,
  titleEndsOn,
} from '#domain/statutory-title/statutory-title';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { RadioGroup } from '../../look/components/radio-group.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { membersNow } from '../people/present.ts';
import { SelectField } from '../select-field.tsx';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
}

/** Writes down who has the title, from a day. */
export function GiveTitleDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useCaseAgain(of.person.id);
  const [kind, setKind] = useState<StatutoryTitle>();
  const [postId, setPostId] = useState('');
  const [from, setFrom] = useState<IsoDate | undefined>(of.today);
  const members = membersNow(of);
  const others = of.statutoryTitles
    .filter((title) => title.kind === kind)
    .map(({ from: first, lastDay }) => ({
      from: first,
      until: lastDay === null ? null : addDays(lastDay, 1),
    }));
  const blockers =
    kind === undefined
      ? ['title-kind-missing']
      : from === undefined
        ? ['title-day-missing']
        : giveTitleBlockers({
            from,
            today: of.today,
            endsOn: titleEndsOn(kind, of.person.birthDate),
            onTheTeam: members.some((member) => member.postId === postId),
            others,
          });
  return (
    <ModalDialog heading={t('team.titles.giveHeading', { name: of.person.givenName })} onClose={onClose}>
      <RadioGroup
        legend={t('team.titles.kind')}
        choices={allStatutoryTitles.map((value) => ({ value, label: t(`team.titles.kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'child_coordinator' && <p className="small quiet">{t('team.titles.eighteen')}</p>}
      <SelectField
        label={t('team.titles.who')}
        value={postId}
        choices={members.map((member) => ({
          value: member.postId,
          label: t('team.titles.line', { name: member.name, service: member.serviceName }),
        }))}
        onChange={setPostId}
      />
      <DateField label={t('team.titles.from')} value={from} onChange={setFrom} today={of.today} />
      <VerbButton
        blockers={blockers}
        sentenceOf={(code) => sentence(`team.titles.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(`${pathOf(of.person.id)}/statutory-titles`, { kind, postId, from });
          await again();
          onClose();
        }}
      >
        {t('team.titles.save')}
      </VerbButton>
    </ModalDialog>
  );
}
