import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnLink } from '../own-page/own-link.tsx';
import { useOwnParts } from './use-own-parts.ts';

/** Somebody asks the young person to think through a mapping beforehand; nothing while nobody asks. */
export function OwnPartCard(): ReactElement | null {
  const t = useOwnText();
  const open = useOwnParts().data?.data.parts.find((part) => part.open && part.status === 'invited');
  if (open === undefined) return null;
  return (
    <Card heading={t('ownParts.asked')} tone="mine">
      <p>{t('ownParts.askedBy', { by: open.byName, service: open.serviceName })}</p>
      <p>
        <OwnLink to="/min-side/min-del">{t('ownParts.go')}</OwnLink>
      </p>
    </Card>
  );
}
