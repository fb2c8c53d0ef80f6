import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { numbersToCall } from '../i18n/numbers-to-call.ts';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { SignedOutBar } from '../layout/signed-out-bar.tsx';
import { type AskedForm, emptyForm } from './ask-facts.ts';
import { forgetAsk } from './ask-draft.ts';
import { useKeptAsk } from './use-kept-ask.ts';
import { AskExit } from './ask-exit.tsx';
import { AskForm } from './ask-form.tsx';
import { AskedCard } from './asked-card.tsx';
import { StartCard } from './start-card.tsx';
import { useAsked } from './use-asked.ts';
import './help-requests.css';

/** Somebody who is in no case asks for a team, and sees what became of it. There is no user, and nothing outlives the window. */
export function AskPage(): ReactElement {
  const t = useText();
  const asked = useAsked();
  const [start, setStart] = useState(emptyForm);
  const begun = async (form: AskedForm): Promise<void> => {
    setStart(form);
    await asked.again();
  };
  return (
    <>
      <SignedOutBar />
      <main id="content" tabIndex={-1}>
        <Page heading={t('helpRequests.title')} above={t('helpRequests.intro')}>
          <div className="stack help-page">
            <p>{t('helpRequests.acute', numbersToCall())}</p>
            {asked.state === 'reading' && <Loading />}
            {asked.state === 'nobody' && <StartCard unsure={false} onDemo={begun} />}
            {asked.state === 'read' && !asked.data.sureEnough && <StartCard unsure onDemo={begun} />}
            {asked.state === 'read' && asked.data.sureEnough && (
              <Asked data={asked.data} start={start} again={asked.again} />
            )}
          </div>
        </Page>
      </main>
      <AskExit />
    </>
  );
}

interface AskedProps {
  readonly data: Shape<'AskedHelp'>;
  readonly start: AskedForm;
  readonly again: () => Promise<void>;
}

/** On a machine that others use: this browser forgets who it was. */
function Leave(): ReactElement {
  const t = useText();
  return (
    <VerbButton
      small
      kind="second"
      onPress={async () => {
        await forgetAsk();
        await verb('/help-requests/leave', {});
        window.location.assign('/sign-in');
      }}
    >
      {t('helpRequests.leave')}
    </VerbButton>
  );
}

const isOpen = ({ status }: Shape<'HelpAsked'>): boolean => status === 'received' || status === 'taken';

/** The requests made, then the form: at once for who has none that waits, for a parent on asking. */
function Asked({ data, start, again }: AskedProps): ReactElement {
  const t = useText();
  const [more, setMore] = useState(false);
  const kept = useKeptAsk();
  const waits = data.requests.some(isOpen);
  const isParent = data.requests.some(({ asker }) => asker === 'guardian');
  return (
    <>
      <Leave />
      <AskedCard requests={data.requests} today={data.today} onWithdrawn={again} />
      {waits && isParent && !more && (
        <button
          type="button"
          className="button button-second"
          onClick={() => {
            setMore(true);
          }}
        >
          {t('helpRequests.another')}
        </button>
      )}
      {(!waits || more) && kept !== undefined && (
        <AskForm
          start={kept ?? start}
          places={data.places}
          today={data.today}
          onSent={async () => {
            setMore(false);
            await again();
          }}
        />
      )}
    </>
  );
}
