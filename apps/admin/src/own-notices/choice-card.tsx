import { type ReactElement, useState } from 'react';
import { useSharedText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { RhythmFields, WhatFields } from './choice-fields.tsx';
import { type OwnNotices, useNoticesAgain } from './use-own-notices.ts';

/** How often, when and of what: kept when it is saved, and said so. */
export function ChoiceCard({ notices }: { notices: OwnNotices }): ReactElement {
  const t = useSharedText();
  const again = useNoticesAgain();
  const [choice, setChoice] = useState(notices);
  const [said, setSaid] = useState('');
  const change = (part: Partial<OwnNotices>): void => {
    setSaid('');
    setChoice((before) => ({ ...before, ...part }));
  };
  const save = async (): Promise<void> => {
    const { rhythm, quietFrom, quietUntil, digestHour, digestWeekday, without, channel } = choice;
    const body = { rhythm, quietFrom, quietUntil, digestHour, digestWeekday, without, channel };
    await verb('/own-notices', body, undefined, 'PUT');
    await again();
    setSaid(t('ownNotices.saved'));
  };
  return (
    <Card heading={t('ownNotices.heading')}>
      <p>
        {t(
          notices.groups.every((group) => group === 'news') ? 'ownNotices.introReports' : 'ownNotices.intro',
        )}
      </p>
      {notices.heldBack && <p className="info-box">{t('ownNotices.heldBack')}</p>}
      {notices.channels.length === 0 && <p className="info-box">{t('ownNotices.closed')}</p>}
      {!notices.chosen && <p className="quiet">{t('ownNotices.notChosen')}</p>}
      <RhythmFields choice={choice} change={change} />
      {choice.rhythm !== 'never' && <WhatFields choice={choice} change={change} />}
      <VerbButton onPress={save}>{t('ownNotices.save')}</VerbButton>
      <p role="status">{said}</p>
    </Card>
  );
}
