import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { isArea } from '#domain/mapping/areas';
import { BlankedTexts } from '../blankings/blanked-texts.tsx';
import { useOwnText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { OwnWords } from '../look/components/own-words.tsx';
import { useSessionUser } from '../providers/use-session.ts';

type Of = Shape<'OwnParts'>;

function Said({ said, today }: { said: Of['together'][number]; today: string }): ReactElement | null {
  const t = useOwnText();
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  const { id, area, ownWords, strengths, at, byName: by } = said;
  if (!isArea(area)) return null;
  const name = t(`ownParts.areas.${area}`);
  return (
    <li className="own-written">
      <h3>{name}</h3>
      {ownWords !== '' && <OwnWords words={ownWords} />}
      {strengths !== '' && <p>{t('ownParts.good', { text: strengths })}</p>}
      <p className="small quiet">
        {t('ownParts.togetherBy', { by, date: nearDate(dateInNorway(at), today) })}
      </p>
      <BlankedTexts youngPersonId={youngPersonId} itemId={id} about={name} />
    </li>
  );
}

/** What stands in my words in the mappings that we did together, and the way to take it away when it is wrong. */
export function TogetherCard({ of }: { of: Of }): ReactElement | null {
  const t = useOwnText();
  if (of.together.length === 0) return null;
  return (
    <Card heading={t('ownParts.together')}>
      <ul className="rows">
        {of.together.map((said) => (
          <Said key={said.id} said={said} today={of.today} />
        ))}
      </ul>
    </Card>
  );
}
