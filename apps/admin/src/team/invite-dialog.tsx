import { type ReactElement, useState } from 'react';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import type { Shape } from '#api-types';
import { inviteBlockers } from '#domain/team/invitation';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead } from '../providers/use-read.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { statusOf } from './people/present.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly onClose: () => void;
}

export const anyone = 'anyone';

/** What stands in the way, as far as the page knows: the same rule as the server's. */
export const missingToInvite = (of: YoungPersonCase, serviceId: string, reason: string): string[] => {
  if (serviceId === '') return ['service-missing'];
  const open = of.invitations.filter((invitation) => statusOf(invitation, of.today) === 'waiting');
  return inviteBlockers({
    isMember: true,
    followUpStatus: of.followUps.some(({ until }) => until === null) ? 'active' : 'closed',
    basicIsOpen: of.sharings.some(
      (sharing) => sharing.serviceId === serviceId && sharing.category === 'basic',
    ),
    reason,
    alreadyOnTeam: false,
    alreadyInvited: open.some((invitation) => invitation.serviceId === serviceId),
    canAnswer: true,
  });
};

/** Asks a service, or somebody in it, to join the team. */
export function InviteDialog({ of, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useCaseAgain(of.person.id);
  const services = useRead<Shape<'ServiceSeen'>[]>('/services').data?.data ?? [];
  const [serviceId, setServiceId] = useState('');
  const [postId, setPostId] = useState<string>(anyone);
  const draft = useDraft(`invite-${of.person.id}`);
  const { text: reason } = draft;
  const service = services.find(({ id }) => id === serviceId);
  const send = async (): Promise<void> => {
    const person = postId === anyone ? {} : { postId };
    await verb(`${pathOf(of.person.id)}/invitations`, { serviceId, reason: reason.trim(), ...person });
    await draft.drop();
    await again();
    onClose();
  };
  return (
    <ModalDialog heading={t('team.invitePage.heading', { name: of.person.givenName })} onClose={onClose}>
      <p>{t('team.invitePage.consequence')}</p>
      <SelectField
        label={t('team.invitePage.service')}
        value={serviceId}
        choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          setServiceId(id);
          setPostId(anyone);
        }}
      />
      {service !== undefined && <PeopleIn serviceId={service.id} value={postId} onChange={setPostId} />}
      <TextField
        label={t('team.invitePage.reason')}
        hint={t('team.invitePage.reasonHint')}
        value={reason}
        onChange={draft.setText}
        rows={3}
      >
        <DraftStatus draft={draft} />
      </TextField>
      <VerbButton
        blockers={missingToInvite(of, serviceId, reason)}
        blockersHeading={t('team.invitePage.before')}
        sentenceOf={(code) => sentence(`team.blockers.${code}`) ?? code}
        onPress={send}
      >
        {service === undefined
          ? t('team.invitePage.sendNobody')
          : t('team.invitePage.send', { service: service.name })}
      </VerbButton>
    </ModalDialog>
  );
}

interface PeopleProps {
  readonly serviceId: string;
  readonly value: string;
  readonly onChange: (postId: string) => void;
}

/** Somebody by name, or whoever has time. */
export function PeopleIn({ serviceId, value, onChange }: PeopleProps): ReactElement {
  const t = useText();
  const people = useRead<Shape<'PersonInService'>[]>(`/services/${serviceId}/people`).data?.data ?? [];
  const choices = [
    { value: anyone, label: t('team.invitePage.anyone') },
    ...people.map((person) => ({ value: person.postId, label: `${person.name}, ${person.title}` })),
  ];
  return choices.length <= 6 ? (
    <RadioGroup legend={t('team.invitePage.person')} choices={choices} value={value} onChange={onChange} />
  ) : (
    <SelectField label={t('team.invitePage.person')} choices={choices} value={value} onChange={onChange} />
  );
}
