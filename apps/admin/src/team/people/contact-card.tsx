import { type ReactElement, useId, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { useLanguageWords } from '../../mappings/use-area-words.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { NumberDialog } from './number-dialog.tsx';
import { reachesCase } from './present.ts';

/** How to reach and talk with the young person. */
export function ContactCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const id = useId();
  const words = useLanguageWords();
  const [open, setOpen] = useState<'contact' | 'number'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const { givenName: name, preferredContact, language, needsInterpreter } = of.person;
  return (
    <Card heading={t('team.contact.heading', { name })}>
      <p>{preferredContact === '' ? t('team.contact.unknown') : preferredContact}</p>
      <p className="small quiet">
        {needsInterpreter
          ? t('team.contact.speaksWithInterpreter', { language: words(language) })
          : t('team.contact.speaks', { language: words(language) })}
      </p>
      <div className="buttons">
        {reachesCase(of) && (
          <button
            id={id}
            type="button"
            className="button button-second button-small"
            onClick={() => {
              setOpen('contact');
            }}
          >
            {t('team.contact.change')}
          </button>
        )}
        {of.sight.holder && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => {
              setOpen('number');
            }}
          >
            {t('team.number.verb')}
          </button>
        )}
      </div>
      {open === 'contact' && <ContactDialog of={of} focus={id} onClose={close} />}
      {open === 'number' && <NumberDialog of={of} onClose={close} />}
    </Card>
  );
}
