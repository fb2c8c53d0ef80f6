import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { Opens } from '../start-page/opens.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly taken: boolean;
  /** After the server has said so. */
  readonly onDone: (words: string) => Promise<void>;
}

/** What a coordinator does with somebody who asks for a team: gets in touch, registers, or writes that no help is wanted. */
export function HelpVerbs({ id, name, taken, onDone }: Props): ReactElement {
  const t = useText();
  const [closes, setCloses] = useState(false);
  const path = `/help-requests/${id}`;
  return (
    <>
      {!taken && (
        <VerbButton
          small
          onPress={async () => {
            await verb(`${path}/take`, {});
            await onDone(t('helpRequests.taken', { name }));
          }}
        >
          {t('helpRequests.take')}
        </VerbButton>
      )}
      <Link className="button button-second button-small" to={`/young-people/register?help=${id}`}>
        {t('helpRequests.register')}
      </Link>
      <Opens
        onOpen={() => {
          setCloses(true);
        }}
      >
        {t('helpRequests.close')}
      </Opens>
      {closes && (
        <ReasonDialog
          draftKey={`help-close-${id}`}
          heading={t('helpRequests.closeHeading', { name })}
          consequence={t('helpRequests.closeConsequence', { name })}
          label={t('helpRequests.closeLabel')}
          verb={t('helpRequests.closeSend')}
          onReason={async (reason) => {
            await verb(`${path}/close`, { reason });
            await onDone(t('helpRequests.closed', { name }));
          }}
          onClose={() => {
            setCloses(false);
          }}
        />
      )}
    </>
  );
}
