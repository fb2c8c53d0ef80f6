import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { type HelpAsker, helpAskers } from '#domain/help-request/statuses';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { type AskedForm, emptyForm } from './ask-facts.ts';

/** As the server knows them; what the buttons say. */
const names = { young_person: 'Sara', guardian: 'Kari' } as const satisfies Record<HelpAsker, string>;

/** The form as the invented person would fill in who it is. */
const formOf = (who: HelpAsker, { givenName, familyName, number }: Shape<'DemoAskerShown'>): AskedForm =>
  who === 'guardian'
    ? { ...emptyForm, asker: who, askerName: `${givenName} ${familyName}` }
    : { ...emptyForm, asker: who, givenName, familyName, number };

/** In the demo alone, where there is no provider to show who one is by. */
export function DemoCard({ onBegun }: { onBegun: (form: AskedForm) => Promise<void> }): ReactElement {
  const t = useText();
  return (
    <Card heading={t('helpRequests.demo.heading')}>
      <p>{t('helpRequests.demo.text')}</p>
      <div className="buttons">
        {helpAskers.map((who) => (
          <VerbButton
            key={who}
            kind="second"
            onPress={async () => {
              const { data } = await verb<Shape<'DemoAskerShown'>>('/help-requests/demo', { who });
              await onBegun(formOf(who, data));
            }}
          >
            {t(`helpRequests.demo.${who}`, { name: names[who] })}
          </VerbButton>
        ))}
      </div>
    </Card>
  );
}
