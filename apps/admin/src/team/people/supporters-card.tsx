import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { Card } from '../../look/components/card.tsx';
import { ServiceTile } from '../../look/components/service-tile.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { verb } from '../../providers/data-provider.ts';
import { pathOf, useCaseAgain, type YoungPersonCase } from '../../young-people/case-page/use-case.ts';
import { SupporterDialog } from './supporter-dialog.tsx';

/** People on the team by name, who see nothing. */
export function SupportersCard({ of }: { of: YoungPersonCase }): ReactElement {
  const t = useText();
  const again = useCaseAgain(of.person.id);
  const [adding, setAdding] = useState(false);
  return (
    <Card heading={t('team.supporters')}>
      <p className="small quiet">{t('team.supportersHint')}</p>
      {of.supporters.length === 0 && <p>{t('team.noSupporters')}</p>}
      <ul className="rows">
        {of.supporters.map(({ id, name, relation, contact, until }) => (
          <li key={id} className="member">
            <ServiceTile side="supporter" nameHidden />
            <div>
              <p>
                <span className="strong">{name}</span> <span className="quiet">{relation}</span>
              </p>
              {contact !== '' && <p className="small">{contact}</p>}
              {until !== null && (
                <p className="small quiet">
                  {t('team.supporterForm.ended', { date: nearDate(until, of.today) })}
                </p>
              )}
            </div>
            {until === null && (
              <VerbButton
                kind="quiet"
                small
                onPress={async () => {
                  await verb(`${pathOf(of.person.id)}/supporters/${id}/end`);
                  await again();
                }}
              >
                {t('team.supporterForm.end')}
                <span className="visually-hidden">: {name}</span>
              </VerbButton>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-second button-small"
        onClick={() => {
          setAdding(true);
        }}
      >
        {t('team.supporterForm.add')}
      </button>
      {adding && (
        <SupporterDialog
          of={of}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Card>
  );
}
