import { type ReactElement, useState } from 'react';
import { ageOn } from '#domain/calendar/age';
import { professionOf } from '#domain/note/profession';
import { type WithheldKind, withholdBlockers } from '#domain/own-lock/withheld';
import { useText } from '../i18n/catalogue.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { Icon } from '../look/icons/icon.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';

interface Props {
  readonly person: { readonly id: string; readonly givenName: string; readonly birthDate: string };
  readonly today: string;
  readonly itemKind: WithheldKind;
  readonly itemId: string;
  /** It is kept from guardians already. */
  readonly withheld: boolean;
  readonly asButton?: boolean;
}

/** «Hold tilbake for foresatte»: shown to health personnel alone, between 12 and 16; that it is kept back is shown to all. */
export function Withhold(props: Props): ReactElement | null {
  const { person, today, itemKind, itemId, withheld, asButton = false } = props;
  const t = useText();
  const user = useSessionUser();
  const act = useCaseVerb(person.id);
  const [open, setOpen] = useState(false);
  const profession = user === undefined ? null : professionOf(user.role, user.serviceKind ?? '');
  if (withheld)
    return (
      <p className="small quiet" role="status">
        <Icon name="lock" /> {t('withheld.marked')}
      </p>
    );
  const age = ageOn(person.birthDate, today);
  if (withholdBlockers({ profession, age, reason: '-' }).length > 0) return null;
  return (
    <>
      <button
        type="button"
        className={asButton ? 'button button-second button-small' : 'link-button'}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('withheld.verb')}
      </button>
      {open && (
        <ReasonDialog
          draftKey={`withhold-${itemId}`}
          heading={t('withheld.heading')}
          consequence={t('withheld.text', { name: person.givenName })}
          label={t('withheld.label')}
          verb={t('withheld.verb')}
          onReason={(reason) => act('/withheld-items', { body: { itemKind, itemId, reason } })}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
