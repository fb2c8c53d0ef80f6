import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { CheckBox } from '../look/components/check-box.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { useRead } from '../providers/use-read.ts';
import type { ConsentDraft } from './consent-draft.ts';
import { columnsOf } from './consent-matrix.tsx';
import type { ConsentDrafts } from './use-consent-texts.ts';
import type { ConsentsOf, Receiver } from './use-consents.ts';

interface Props {
  readonly of: ConsentsOf;
  readonly draft: ConsentDraft;
  readonly onChange: (change: Partial<ConsentDraft>) => void;
  readonly drafts: ConsentDrafts;
}

function People({
  service,
  draft,
  onChange,
}: Omit<Props, 'of' | 'drafts'> & { service: Receiver }): ReactElement | null {
  const t = useText();
  const { data } = useRead<Shape<'PersonInService'>[]>(`/services/${service.id}/people`);
  const people = data?.data ?? [];
  if (people.length === 0) return null;
  const { excludedPostIds: left } = draft;
  return (
    <fieldset className="consent-people">
      <legend>{t('consents.leftOut.people', { service: service.name })}</legend>
      {people.map(({ postId, name, title }) => (
        <CheckBox
          key={postId}
          label={t('consents.leftOut.person', { name })}
          hint={title}
          checked={left.includes(postId)}
          onChange={(on) => {
            const others = left.filter((one) => one !== postId);
            onChange({ excludedPostIds: on ? [...others, postId] : others });
          }}
        />
      ))}
    </fieldset>
  );
}

/** What the consent does not cover, and who must not see it. Nothing is filled in beforehand. */
export function LeftOutFields({ of, draft, onChange, drafts }: Props): ReactElement {
  const t = useText();
  const ticked = columnsOf(of, draft).filter(({ id }) => (draft.shares[id] ?? []).length > 0);
  return (
    <Card heading={t('consents.leftOut.heading')} id="utenom">
      <TextField
        label={t('consents.leftOut.topics')}
        hint={t('consents.leftOut.topicsHint')}
        rows={2}
        optional
        value={draft.excludedTopics}
        onChange={(excludedTopics) => {
          onChange({ excludedTopics });
        }}
      >
        <DraftStatus draft={drafts.excludedTopics} />
      </TextField>
      {ticked.map((service) => (
        <People key={service.id} service={service} draft={draft} onChange={onChange} />
      ))}
    </Card>
  );
}
