import { type ReactElement, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useToday } from '../providers/use-session.ts';
import { BlankDialog } from './blank-dialog.tsx';
import { type Trace, useBlankings } from './use-blankings.ts';

interface Props {
  readonly youngPersonId: string;
  readonly itemId: string;
  /** What it is about, in words: for those who do not see where the button stands. */
  readonly about: string;
  /** The young person's given name, for those who work. */
  readonly name?: string;
}

function TraceLine({ trace, name }: { trace: Trace; name: string | undefined }): ReactElement {
  const t = useSharedText();
  const today = useToday();
  const { place, byYoungPerson, byName, byService, at, reason } = trace;
  const ofStaff = t('blankings.who', { name: byName, service: byService });
  const ofOthers = byService === '' ? byName : ofStaff;
  const who = byYoungPerson ? (name ?? t('blankings.you')) : ofOthers;
  return (
    <li className="small quiet">
      {t('blankings.trace', {
        what: t(`blankings.places.${place}`),
        date: nearDate(dateInNorway(at), today),
        who,
        reason,
      })}
    </li>
  );
}

/** Where a wrong text stood: who took it away, when and why; and for whoever wrote what stands there, the way to take it away. */
export function BlankedTexts({ youngPersonId, itemId, about, name }: Props): ReactElement | null {
  const t = useSharedText();
  const { traces, mine, blank } = useBlankings(youngPersonId, itemId);
  const [open, setOpen] = useState(false);
  if (traces.length + mine.length === 0) return null;
  return (
    <div className="blanked-texts">
      {traces.length > 0 && (
        <ul className="plain-list">
          {traces.map((trace) => (
            <TraceLine key={trace.id} trace={trace} name={name} />
          ))}
        </ul>
      )}
      {mine.length > 0 && (
        <button
          type="button"
          className="link-button small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('blankings.open')}
          <span className="visually-hidden">: {about}</span>
        </button>
      )}
      {open && (
        <BlankDialog
          itemId={itemId}
          mine={mine}
          onBlank={blank}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
