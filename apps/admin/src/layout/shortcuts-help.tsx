import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { shortcuts } from './shortcuts.ts';

/** The list that «?» shows. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }): ReactElement {
  const t = useText();
  return (
    <ModalDialog heading={t('layout.shortcuts')} onClose={onClose}>
      <dl className="shortcuts">
        {shortcuts.map(({ keys, text }) => (
          <div key={text} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`layout.shortcutList.${text}`)}</dd>
          </div>
        ))}
      </dl>
    </ModalDialog>
  );
}
