import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { allContactWays, contactBlockers, type ContactWay } from '#domain/contact-made/ways';
import type { IsoDate } from '#domain/calendar/date';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useToday } from '../providers/use-session.ts';
import { useTell } from './done-lines.tsx';
import { Opens } from './opens.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Writes down that there was contact. The writer can take it back. */
export function ContactVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Opens
        main
        onOpen={() => {
          setOpen(true);
        }}
      >
        {t('startPage.contact.verb')}
      </Opens>
      {open && (
        <ContactDialog
          item={item}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function ContactDialog({ item, onClose }: ItemOf & { onClose: () => void }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const today = useToday();
  const tell = useTell();
  const dayAgain = useDayAgain();
  const [how, setHow] = useState<ContactWay>();
  const [on, setOn] = useState<IsoDate | undefined>(today);
  const name = item.givenName;
  const path = `/young-people/${item.youngPersonId}/contacts`;
  const save = async (): Promise<void> => {
    const { data } = await verb<Shape<'Made'>>(path, { how, on });
    await dayAgain(item.youngPersonId);
    tell(item, t(`startPage.contact.done.${how ?? 'tried'}`, { name }), async () => {
      await verb(`${path}/${data.id}/undo`, {});
      await dayAgain(item.youngPersonId);
    });
    onClose();
  };
  const blockers = [
    ...(how === undefined ? ['contact-way-missing'] : []),
    ...contactBlockers({ on: on ?? '', today }),
  ];
  return (
    <ModalDialog heading={t('startPage.contact.heading', { name })} onClose={onClose}>
      <p>{t('startPage.contact.consequence', { name })}</p>
      <RadioGroup
        legend={t('startPage.contact.how')}
        value={how}
        onChange={setHow}
        choices={allContactWays.map((value) => ({ value, label: t(`startPage.contact.ways.${value}`) }))}
      />
      <DateField label={t('startPage.contact.on')} value={on} onChange={setOn} today={today} />
      <VerbButton
        blockers={blockers}
        sentenceOf={(code) => sentence(`startPage.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('startPage.contact.save')}
      </VerbButton>
    </ModalDialog>
  );
}
