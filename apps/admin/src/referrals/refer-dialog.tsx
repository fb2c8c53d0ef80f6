import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import type { Shape } from '#api-types';
import type { IsoDate } from '#domain/calendar/date';
import { allCategories, type Category } from '#domain/category/categories';
import { askReferralBlockers } from '#domain/referral/referral';
import { useText } from '../i18n/catalogue.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import { anyone, missingToInvite, PeopleIn } from '../team/invite-dialog.tsx';
import { SelectField } from '../team/select-field.tsx';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { useReferralBlocker } from './referral-words.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
}

interface ChoiceProps {
  readonly open: readonly Category[];
  readonly chosen: readonly Category[];
  readonly onChange: (chosen: Category[]) => void;
}

/** What may be ticked: what is shared with the service, beside the basic. */
function CategoriesToSee({ open, chosen, onChange }: ChoiceProps): ReactElement {
  const t = useText();
  if (open.length === 0) return <p className="quiet-box">{t('referrals.form.noCategories')}</p>;
  return (
    <fieldset className="choices">
      <legend>{t('referrals.form.categories')}</legend>
      <p className="small quiet">{t('referrals.form.categoriesHint')}</p>
      {open.map((category) => (
        <CheckBox
          key={category}
          label={t(`plan.categories.${category}`)}
          hint={t(`categories.contents.${category}`)}
          checked={chosen.includes(category)}
          onChange={(checked) => {
            onChange(checked ? [...chosen, category] : chosen.filter((one) => one !== category));
          }}
        />
      ))}
    </fieldset>
  );
}

const lastOf = (dates: readonly string[]): string | null => dates.toSorted().at(-1) ?? null;

/** Asks a service to help with one thing, for a time and with some of what is shared with it. */
export function ReferDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const sentenceOf = useReferralBlocker();
  const services = useRead<Shape<'ServiceSeen'>[]>('/services').data?.data ?? [];
  const [serviceId, setServiceId] = useState('');
  const [postId, setPostId] = useState<string>(anyone);
  const draft = useDraft(`refer-${of.person.id}`);
  const { text: reason } = draft;
  const [chosen, setChosen] = useState<Category[]>([]);
  const [until, setUntil] = useState<IsoDate>();
  const service = services.find(({ id }) => id === serviceId);
  const shared = of.sharings.filter((sharing) => sharing.serviceId === serviceId);
  const open = allCategories.filter(
    (category) => category !== 'basic' && shared.some((sharing) => sharing.category === category),
  );
  const missing = [
    ...missingToInvite(of, serviceId, reason),
    ...askReferralBlockers({
      today: of.today,
      until: until ?? null,
      basisUntil: lastOf(shared.flatMap((one) => (one.category === 'basic' ? [one.until] : []))),
      onlyHelps: false,
      categoriesAreOpen: true,
    }),
  ];
  const send = async (): Promise<void> => {
    const person = postId === anyone ? {} : { postId };
    const body = { serviceId, reason: reason.trim(), categories: chosen, until, ...person };
    await verb(`${pathOf(of.person.id)}/referrals`, body);
    await draft.drop();
    await again();
    onClose();
  };
  return (
    <ModalDialog heading={t('referrals.form.heading', { name: of.person.givenName })} onClose={onClose}>
      <p>{t('referrals.form.consequence')}</p>
      <SelectField
        label={t('referrals.form.service')}
        value={serviceId}
        choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          setServiceId(id);
          setPostId(anyone);
          setChosen([]);
        }}
      />
      {service !== undefined && <PeopleIn serviceId={service.id} value={postId} onChange={setPostId} />}
      <TextField
        label={t('referrals.form.reason')}
        hint={t('referrals.form.reasonHint', { name: of.person.givenName })}
        value={reason}
        onChange={draft.setText}
        rows={3}
      >
        <DraftStatus draft={draft} />
      </TextField>
      {service !== undefined && <CategoriesToSee open={open} chosen={chosen} onChange={setChosen} />}
      <DateField label={t('referrals.form.until')} value={until} onChange={setUntil} today={of.today} />
      <VerbButton
        blockers={missing}
        blockersHeading={t('referrals.form.before')}
        sentenceOf={sentenceOf}
        onPress={send}
      >
        {service === undefined
          ? t('referrals.form.sendNobody')
          : t('referrals.form.send', { service: service.name })}
      </VerbButton>
    </ModalDialog>
  );
}
