import { type ReactElement, useState } from 'react';
import { keysOf } from '#domain/closed-table/closed-table';
import { DraftStatus } from '../../drafts/draft-status.tsx';
import { useStartedText } from '../../drafts/use-started-text.ts';
import { useSentence, useText } from '../../i18n/catalogue.tsx';
import { mapping } from '../../i18n/nb/mapping.ts';
import { CheckBox } from '../../look/components/check-box.tsx';
import { ModalDialog } from '../../look/components/modal-dialog.tsx';
import { SelectField } from '../../look/components/select-field.tsx';
import { TextField } from '../../look/components/text-field.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useLanguageWords } from '../../mappings/use-area-words.ts';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  /** The element that gets focus after. */
  readonly focus: string;
  readonly onClose: () => void;
}

/** The languages to choose among; one that is not among them stays as it is. */
const languagesWith = (own: string): string[] => [...new Set<string>([...keysOf(mapping.languages), own])];

/** Changes how the young person wants to be reached, the language, and whether an interpreter is needed. */
export function ContactDialog({ of, focus, onClose }: Props): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const words = useLanguageWords();
  const { person } = of;
  const caseVerb = useCaseVerb(person.id);
  const draft = useStartedText(`contact-${person.id}`, person.preferredContact);
  const { text: preferredContact } = draft;
  const [language, setLanguage] = useState<string | undefined>(person.language);
  const [needsInterpreter, setNeedsInterpreter] = useState(person.needsInterpreter);
  const name = person.givenName;
  const save = async (): Promise<void> => {
    const body = { preferredContact: preferredContact.trim(), language, needsInterpreter };
    await caseVerb('/contact', { body, method: 'PATCH', version: person.version, focus });
    await draft.drop();
    onClose();
  };
  return (
    <ModalDialog heading={t('team.contact.dialogHeading', { name })} onClose={onClose}>
      <TextField
        label={t('team.contact.preferred', { name })}
        hint={t('team.contact.preferredHint')}
        value={preferredContact}
        onChange={draft.setText}
        optional
      >
        <DraftStatus draft={draft} />
      </TextField>
      <SelectField
        label={t('team.contact.language', { name })}
        choices={languagesWith(person.language).map((value) => ({ value, label: words(value) }))}
        value={language}
        onChange={setLanguage}
      />
      <CheckBox
        label={t('team.contact.needsInterpreter', { name })}
        checked={needsInterpreter}
        onChange={setNeedsInterpreter}
      />
      <VerbButton
        blockers={language === undefined ? ['language-missing'] : []}
        blockersHeading={t('team.beforeSave')}
        sentenceOf={(code) => sentence(`team.blockers.${code}`) ?? code}
        onPress={save}
      >
        {t('team.save')}
      </VerbButton>
    </ModalDialog>
  );
}
