import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isBlank } from '#domain/blocker/blockers';
import { staffRelations, type StaffRelationKind } from '#domain/protection/relations';
import { useTabText } from '../drafts/tab-text.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { RelationKindField } from './relation-kind-field.tsx';

/** «Jeg er inhabil»: from the case itself. The access is gone with the press; a baton is offered to the others. */
export function Impartial({ of }: { readonly of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className="person-sight small">
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('protection.impartial.verb')}
      </button>
      {open && (
        <ImpartialDialog
          of={of}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function ImpartialDialog({ of, onClose }: { of: YoungPersonCase; onClose: () => void }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const [kind, setKind] = useState<StaffRelationKind>();
  const draft = useTabText(`impartial-${of.person.id}`);
  const { text: note } = draft;
  const { givenName: name } = of.person;
  const needsNote = kind !== undefined && staffRelations[kind].needsNote;
  const missing = [
    ...(kind === undefined ? ['kind-missing'] : []),
    ...(needsNote && isBlank(note) ? ['note-missing'] : []),
  ];
  return (
    <ModalDialog heading={t('protection.impartial.heading', { name })} onClose={onClose}>
      <p>{t('protection.impartial.consequence', { name })}</p>
      <p>{t(of.sight.holder ? 'protection.impartial.baton' : 'protection.impartial.noBaton')}</p>
      <RelationKindField value={kind} onChange={setKind} />
      {needsNote && (
        <TextField
          label={t('protection.relations.note')}
          hint={t('protection.relations.noteHint')}
          rows={2}
          value={note}
          onChange={draft.setText}
        />
      )}
      <div className="buttons">
        <VerbButton
          kind="danger"
          blockers={missing}
          blockersHeading={t('protection.before')}
          sentenceOf={(code) => sentence(`protection.relations.blockers.${code}`) ?? code}
          onPress={async () => {
            await verb('/my-relations', { kind, youngPersonId: of.person.id, note });
            draft.drop();
            await readAgain('/my-day');
            void navigate('/my-relations');
          }}
        >
          {t('protection.impartial.verb')}
        </VerbButton>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {t('look.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
