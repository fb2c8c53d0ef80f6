import { type ReactElement, useState } from 'react';
import { addDays, type IsoDate } from '#domain/calendar/date';
import { endTitleBlockers } from '#domain/statutory-title/statutory-title';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { DateField } from '../../look/components/date-field.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly title: YoungPersonCase['statutoryTitles'][number];
  readonly called: string;
  readonly onClose: () => void;
}

/** The last day with the title. */
export function EndTitleDialog({ of, title, called, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useCaseAgain(of.person.id);
  const [lastDay, setLastDay] = useState<IsoDate>();
  const until = title.lastDay === null ? null : addDays(title.lastDay, 1);
  return (
    <ModalDialog heading={t('team.titles.endHeading', { title: called.toLowerCase() })} onClose={onClose}>
      <p>{t('team.titles.line', { name: title.name, service: title.serviceName })}</p>
      <DateField label={t('team.titles.lastDay')} value={lastDay} onChange={setLastDay} today={of.today} />
      <VerbButton
        blockers={
          lastDay === undefined
            ? ['title-day-missing']
            : endTitleBlockers({ from: title.from, until, lastDay })
        }
        sentenceOf={(code) => sentence(`team.titles.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb(`${pathOf(of.person.id)}/statutory-titles/${title.id}/end`, { lastDay });
          await again();
          onClose();
        }}
      >
        {t('team.titles.save')}
      </VerbButton>
    </ModalDialog>
  );
}
