import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { postBlockers } from '#domain/role-grant/post-wish';
import { type Giving, givingOf, rolesToGive, type StaffRole, worksIn } from '#domain/role-grant/role-grants';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { type KeptFields, useKeptFields } from '../drafts/use-kept-fields.ts';
import { useText } from '../i18n/catalogue.tsx';
import { DateField } from '../look/components/date-field.tsx';
import { SelectField } from '../look/components/select-field.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser, useToday } from '../providers/use-session.ts';

/** What is chosen for a post; what is written is kept. */
interface Chosen {
  readonly serviceId?: string | undefined;
  readonly role?: StaffRole | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

export interface PostForm {
  readonly chosen: Chosen;
  readonly set: (change: Partial<Chosen>) => void;
  readonly kept: KeptFields<'title' | 'reason'>;
  /** Alone, or by asking another. */
  readonly asked: Giving;
  readonly missing: readonly string[];
  /** As the API takes it. */
  readonly wish: object;
}

/** What is filled in, and what is missing as far as the page knows. */
export function usePostForm(key: string, firstDay?: string): PostForm {
  const today = useToday();
  const me = useSessionUser()?.role;
  const [chosen, setChosen] = useState<Chosen>({ from: firstDay ?? today, until: undefined });
  const kept = useKeptFields(key, { title: '', reason: '' });
  const { serviceId, role, from, until } = chosen;
  const { title, reason } = kept.values;
  const giving = role === undefined || me === undefined ? 'alone' : givingOf(me, role);
  const asked = giving === 'with-another' ? giving : 'alone';
  const facts = { isMyself: false, inMyPlace: true, worksThere: true, alreadyThere: false };
  const missing = [
    ...(serviceId === undefined ? ['service_missing'] : []),
    ...(role === undefined ? ['role_missing'] : []),
    ...postBlockers({
      ...facts,
      giving,
      asked,
      title,
      from: from ?? '',
      until: until ?? null,
      today,
      reason,
    }),
  ];
  const wish = {
    ...{ serviceId, role, title, from },
    ...(until === undefined ? {} : { until }),
    ...(reason.trim() === '' ? {} : { reason }),
  };
  return {
    ...{ chosen, kept, asked, missing, wish },
    set: (change) => {
      setChosen((now) => ({ ...now, ...change }));
    },
  };
}

/** Where, as what, and for how long. The roles are those that the reader may give, and that are worked in the service. */
export function PostFields({
  form: { chosen, kept, set, asked },
}: {
  readonly form: PostForm;
}): ReactElement {
  const t = useText();
  const today = useToday();
  const me = useSessionUser()?.role;
  const organisations =
    useRead<Shape<'OrganisationList'>>('/organisations?perPage=100').data?.data.data ?? [];
  const services = organisations.flatMap(({ name, services: own }) =>
    own.map((service) => ({ ...service, organisation: name })),
  );
  const kind = services.find(({ id }) => id === chosen.serviceId)?.kind;
  const roles =
    me === undefined ? [] : rolesToGive(me).filter((role) => kind === undefined || worksIn(role, kind));
  return (
    <>
      <SelectField
        label={t('administration.post.service')}
        choices={services.map(({ id, name, organisation }) => ({
          value: id,
          label: t('administration.post.inOrganisation', { organisation, service: name }),
        }))}
        value={chosen.serviceId}
        onChange={(serviceId) => {
          set({ serviceId, role: undefined });
        }}
      />
      <SelectField<StaffRole>
        label={t('administration.post.role')}
        choices={roles.map((role) => ({ value: role, label: t(`administration.roles.${role}`) }))}
        value={chosen.role}
        onChange={(role) => {
          set({ role });
        }}
      />
      {asked === 'with-another' && <p className="info-box">{t('administration.post.needsTwo')}</p>}
      <TextField label={t('administration.post.title')} {...kept.field('title')} />
      <DateField
        label={t('administration.post.from')}
        today={today}
        value={chosen.from}
        onChange={(from) => {
          set({ from });
        }}
      />
      <DateField
        label={t('administration.post.until')}
        today={today}
        value={chosen.until}
        onChange={(until) => {
          set({ until });
        }}
        optional
      />
      {asked === 'with-another' && (
        <TextField label={t('administration.post.reason')} rows={2} {...kept.field('reason')} />
      )}
      <DraftStatus draft={kept.draft} />
    </>
  );
}
