import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Icon } from '../look/icons/icon.tsx';
import { useRead } from '../providers/use-read.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import { ProtectionDialog } from './protection-dialog.tsx';

/** What protects the young person, for those who are cleared and so see the case at all; and the way to change it. */
export function ProtectionLine({ of }: { readonly of: YoungPersonCase }): ReactElement {
  const t = useText();
  const [open, setOpen] = useState(false);
  const path = `/young-people/${of.person.id}/protections`;
  const page = useRead<Shape<'ProtectionPage'>>(path).data?.data;
  const first = page?.live[0];
  return (
    <div className="person-sight person-protection small">
      {first && (
        <>
          <Icon name="shield" size={17} />
          <span>
            {t('protection.line', {
              levels: page.live.map(({ level }) => t(`protection.short.${level}`)).join(', '),
              date: shortDate(dateInNorway(first.since), of.today),
            })}
          </span>
        </>
      )}
      {page && (
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('protection.open')}
        </button>
      )}
      {open && page && (
        <ProtectionDialog
          of={of}
          page={page}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
