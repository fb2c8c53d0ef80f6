import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { absenceBlockers } from '#domain/baton/absence';
import type { IsoDate } from '#domain/calendar/date';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import type { SessionUser } from '../providers/session.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';
import { useToday } from '../providers/use-session.ts';
import { SelectField } from './select-field.tsx';

interface Props {
  readonly user: SessionUser;
  readonly onClose: () => void;
}

const nobody = 'nobody';

/** Says that the reader is away, and who stands in. The teams see the dates, never why. */
export function AbsenceDialog({ user, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const readAgain = useReadAgain();
  const [from, setFrom] = useState<IsoDate | undefined>(today);
  const [until, setUntil] = useState<IsoDate>();
  const [standIn, setStandIn] = useState('');
  const people =
    useRead<Shape<'PersonInService'>[]>(`/services/${user.serviceId ?? ''}/people`).data?.data ?? [];
  const colleagues = people.filter(({ postId }) => postId !== user.postId);
  const blockers = [
    ...absenceBlockers({
      today,
      from: from ?? '',
      until: until ?? '',
      overlaps: false,
      standInIsMe: false,
      standInIsHere: true,
      standInIsActive: true,
    }),
    ...(standIn === '' ? ['stand-in-missing'] : []),
  ];
  return (
    <ModalDialog heading={t('team.absence.heading')} onClose={onClose}>
      <p>{t('team.absence.consequence')}</p>
      <DateField label={t('team.absence.from')} value={from} onChange={setFrom} today={today} />
      <DateField label={t('team.absence.until')} value={until} onChange={setUntil} today={today} />
      <SelectField
        label={t('team.absence.standIn')}
        value={standIn}
        choices={[
          ...colleagues.map(({ postId, name, title }) => ({ value: postId, label: `${name}, ${title}` })),
          { value: nobody, label: t('team.absence.nobody') },
        ]}
        onChange={setStandIn}
      />
      {standIn === nobody && <p className="quiet-box">{t('team.absence.nobodyMeans')}</p>}
      <VerbButton
        blockers={blockers}
        blockersHeading={t('team.absence.before')}
        sentenceOf={(code) => sentence(`team.absence.blockers.${code}`) ?? code}
        onPress={async () => {
          await verb('/absence', { from, until, ...(standIn === nobody ? {} : { standInPostId: standIn }) });
          await Promise.all([readAgain('/young-people'), readAgain('/absence')]);
          onClose();
        }}
      >
        {t('team.absence.save')}
      </VerbButton>
    </ModalDialog>
  );
}
