import { type ReactElement, useId, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { useLanguageWords } from '../../mappings/use-area-words.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { reachesCase } from './present.ts';

/** How to reach and talk with the young person. */
export function ContactCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const id = useId();
  const words = useLanguageWords();
  const [open, setOpen] = useState(false);
  const { givenName: name, preferredContact, language, needsInterpreter } = of.person;
  return (
    <Card heading={t('team.contact.heading', { name })}>
      <p>{preferredContact === '' ? t('team.contact.unknown') : preferredContact}</p>
      <p className="small quiet">
        {needsInterpreter
          ? t('team.contact.speaksWithInterpreter', { language: words(language) })
          : t('team.contact.speaks', { language: words(language) })}
      </p>
      {reachesCase(of) && (
        <button
          id={id}
          type="button"
          className="button button-second button-small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('team.contact.change')}
        </button>
      )}
      {open && (
        <ContactDialog
          of={of}
          focus={id}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}
