import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { RadioGroup } from '../look/components/radio-group.tsx';
import { type ConsentDraft, topicsOf } from './consent-draft.ts';
import { ReceiverScreen } from './receiver-screen.tsx';
import type { Receiver } from './use-consents.ts';

interface Props {
  readonly youngPersonId: string;
  readonly columns: readonly Receiver[];
  readonly draft: ConsentDraft;
}

/** Live while ticking: the very screen that each service gets. */
export function ScreenCard({ youngPersonId, columns, draft }: Props): ReactElement | null {
  const t = useText();
  const [chosen, setChosen] = useState<string>();
  const service = columns.find(({ id }) => id === chosen) ?? columns[0];
  if (service === undefined) return null;
  return (
    <Card heading={t('consents.screen.heading', { service: service.name })} id="skjerm">
      {columns.length > 1 && (
        <RadioGroup
          legend={t('consents.screen.choose')}
          inline
          value={service.id}
          onChange={setChosen}
          choices={columns.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ReceiverScreen
        youngPersonId={youngPersonId}
        service={service}
        asked={{ categories: draft.shares[service.id] ?? [], excludedPostIds: draft.excludedPostIds }}
        topics={topicsOf(draft)}
      />
    </Card>
  );
}
