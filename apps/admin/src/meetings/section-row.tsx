import { type ReactElement, useState } from 'react';
import { TextClash } from '../drafts/text-clash.tsx';
import { DraftStatus } from '../drafts/draft-status.tsx';
import { useStartedText } from '../drafts/use-started-text.ts';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ModalDialog } from '../look/components/modal-dialog.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { TextField } from '../look/components/text-field.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import { useMergedSave } from '../young-people/case-page/use-merged-save.ts';
import { type MinutesProps, type Section, sectionNow } from './use-minutes.ts';
import { WritingHelp } from '../writing/writing-help.tsx';

type Props = MinutesProps & { readonly section: Section };

function ChangeDialog({
  of,
  youngPersonId,
  givenName,
  section,
  onClose,
}: Props & { onClose: () => void }): ReactElement {
  const t = useText();
  const act = useCaseVerb(youngPersonId);
  const draft = useStartedText(`minutes-change-${youngPersonId}-${section.id}`, section.text);
  const at = `/meetings/${of.meeting.id}/minutes/${section.id}/change`;
  const saving = useMergedSave({
    stands: { fields: { text: section.text }, version: section.version },
    send: (body, version) => act(at, { body, version }),
    now: () => sectionNow(youngPersonId, of.meeting.id, section.id),
  });
  if (saving.clash !== undefined) return <TextClash saving={saving} draft={draft} own onDone={onClose} />;
  return (
    <ModalDialog heading={t('meetings.minutes.changeHeading')} onClose={onClose} wide>
      {section.sharedAt !== null && <p>{t('meetings.minutes.correction')}</p>}
      <TextField label={t('meetings.minutes.text')} rows={8} value={draft.text} onChange={draft.setText}>
        <DraftStatus draft={draft} />
        <WritingHelp text={draft.text} own={[givenName, ...of.meeting.invitees.map((one) => one.name)]} />
      </TextField>
      <VerbButton
        blockers={draft.text.trim() === '' ? ['text'] : []}
        sentenceOf={() => t('meetings.blockers.text-missing')}
        onPress={async () => {
          if (!(await saving.save({ text: draft.text.trim() }))) return;
          await draft.drop();
          onClose();
        }}
      >
        {t('meetings.minutes.changeSave')}
      </VerbButton>
    </ModalDialog>
  );
}

/** As it was before a correction: never silent. */
function Corrected({ section, today }: { section: Section; today: string }): ReactElement | null {
  const t = useText();
  const before = section.versions.slice(0, -1);
  const last = section.versions.at(-1);
  if (before.length === 0 || last === undefined) return null;
  return (
    <details>
      <summary>
        {t('meetings.minutes.corrected', { date: nearDate(dateInNorway(last.at), today), by: last.byName })}
      </summary>
      <ul className="rows">
        {before.map(({ number, text, at }) => (
          <li key={number}>
            <p className="small quiet">{nearDate(dateInNorway(at), today)}</p>
            <p className="minutes-text">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** It was wrong: the text is gone, who took it away and why stands. */
function Blanked({ section, today }: { section: Section; today: string }): ReactElement | null {
  const t = useText();
  if (section.blanked === null) return null;
  const { byName: name, at, reason } = section.blanked;
  return (
    <>
      <p className="strong">{t('notes.row.blanked')}</p>
      <p className="small quiet">
        {t('notes.row.blankedBy', { name, date: nearDate(dateInNorway(at), today), reason })}
      </p>
    </>
  );
}

/** One part of the minutes, with what it is about, who wrote it, and whether anybody else reads it. */
export function SectionRow(props: Props): ReactElement {
  const t = useText();
  const act = useCaseVerb(props.youngPersonId);
  const [open, setOpen] = useState<'change' | 'blank'>();
  const close = (): void => {
    setOpen(undefined);
  };
  const { of, section } = props;
  const { writtenByName: name, ownerServiceName: service, sharedAt } = section;
  return (
    <li className="meeting">
      <p className="small quiet">
        {t(`plan.categories.${section.category}`)} · {t('meetings.person', { name, service })} ·{' '}
        {sharedAt === null
          ? t('meetings.minutes.onlyYou')
          : t('meetings.minutes.shared', { date: nearDate(dateInNorway(sharedAt), of.today) })}
      </p>
      {section.text !== '' && <p className="minutes-text">{section.text}</p>}
      <Blanked section={section} today={of.today} />
      <Corrected section={section} today={of.today} />
      {section.mine && section.blanked === null && (
        <div className="buttons">
          {(['change', 'blank'] as const).map((what) => (
            <button
              key={what}
              type="button"
              className="link-button"
              onClick={() => {
                setOpen(what);
              }}
            >
              {what === 'blank'
                ? t('notes.verbs.blank')
                : t(sharedAt === null ? 'meetings.minutes.change' : 'meetings.minutes.correct')}
            </button>
          ))}
        </div>
      )}
      {open === 'change' && <ChangeDialog {...props} onClose={close} />}
      {open === 'blank' && (
        <ReasonDialog
          heading={t('meetings.minutes.blankHeading')}
          consequence={t('meetings.minutes.blankConsequence')}
          draftKey={`minutes-blank-${props.youngPersonId}-${section.id}`}
          label={t('notes.verbs.blankReason')}
          verb={t('notes.verbs.blank')}
          kind="danger"
          onReason={(reason) =>
            act(`/meetings/${of.meeting.id}/minutes/${section.id}/blank`, {
              body: { reason },
              version: section.version,
            })
          }
          onClose={close}
        />
      )}
    </li>
  );
}
