import { type ReactElement, useState } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { PutOffDialog, ReleaseDialog } from './told-dialogs.tsx';
import { type ReceivedReport, useReportVerb } from './use-reports.ts';

type Open = 'decide' | 'release' | 'putOff';

/** One button a verb, each only while it can be done. */
export function ReceivedVerbs({ of }: { readonly of: ReceivedReport }): ReactElement {
  const t = useText();
  const does = useReportVerb(of.id);
  const [open, setOpen] = useState<Open>();
  const props = {
    of,
    onClose: () => {
      setOpen(undefined);
    },
  };
  const opens = (which: Open) => () => {
    setOpen(which);
    return undefined;
  };
  const about = <span className="visually-hidden"> {t('reports.list.ofWhom', { name: of.aboutName })}</span>;
  const canTell = of.inLaget && of.receivedAt !== null && of.releasedAt === null;
  return (
    <div className="buttons">
      {of.receivedAt === null && (
        <VerbButton small onPress={() => does('receive')}>
          {t('reports.process.receive')}
          {about}
        </VerbButton>
      )}
      {of.receivedAt !== null && of.decision === null && (
        <VerbButton small onPress={opens('decide')}>
          {t('reports.process.decide')}
          {about}
        </VerbButton>
      )}
      {canTell && (
        <>
          <VerbButton small kind="second" onPress={opens('release')}>
            {t('reports.process.release')}
            {about}
          </VerbButton>
          <VerbButton small kind="quiet" onPress={opens('putOff')}>
            {t('reports.process.putOff')}
            {about}
          </VerbButton>
        </>
      )}
      {open === 'decide' && <DecideDialog {...props} />}
      {open === 'release' && <ReleaseDialog {...props} />}
      {open === 'putOff' && <PutOffDialog {...props} />}
    </div>
  );
}
