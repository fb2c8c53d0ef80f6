import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { endsAtOnce } from '#domain/protection/ending';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

/** One closeness that was said, whether it has ended, and the way to end it. */
export function RelationRow({ line }: { line: Shape<'StaffRelationLine'> }): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const [open, setOpen] = useState(false);
  const { id, kind, note, aboutACase, declaredAt, endAsked, endedAt, lastReason } = line;
  const atOnce = endsAtOnce(kind);
  return (
    <li id={`relation-${id}`}>
      <p>
        {t('protection.relations.row', {
          kind: t(`protection.relations.kind.${kind}`),
          date: shortDate(dateInNorway(declaredAt)),
        })}{' '}
        {aboutACase && t('protection.relations.aboutACase')}
      </p>
      {note !== '' && <p className="quiet">{note}</p>}
      {endedAt !== null && (
        <p className="quiet-box small">
          {t('protection.relations.ended', {
            date: shortDate(dateInNorway(endedAt)),
            reason: lastReason ?? '',
          })}
        </p>
      )}
      {endAsked && <p className="quiet-box small">{t('protection.relations.endAsked')}</p>}
      {endedAt === null && !endAsked && (
        <>
          {lastReason !== null && (
            <p className="quiet-box small">{t('protection.relations.kept', { reason: lastReason })}</p>
          )}
          <button
            type="button"
            className="button button-second button-small"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('protection.relations.end')}
            <span className="visually-hidden"> {t(`protection.relations.kind.${kind}`)}</span>
          </button>
        </>
      )}
      {open && (
        <ReasonDialog
          draftKey={`relation-end-${id}`}
          heading={t('protection.relations.endHeading')}
          consequence={t(atOnce ? 'protection.relations.endAtOnce' : 'protection.relations.endByAnother')}
          label={t('protection.relations.endLabel')}
          hint={t('protection.relations.noteHint')}
          verb={t('protection.relations.end')}
          onReason={async (reason) => {
            await verb(`/my-relations/${id}/end`, { reason });
            await readAgain('/my-relations');
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
