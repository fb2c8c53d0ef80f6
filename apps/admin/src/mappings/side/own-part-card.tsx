import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { nearDate } from '../../i18n/norwegian-form.ts';
import { dateInNorway } from '../../i18n/norwegian-time.ts';
import { Card } from '../../look/components/card.tsx';
import { VerbButton } from '../../look/components/verb-button.tsx';
import { useCaseVerb } from '../../young-people/case-page/use-case-verb.ts';
import type { CaseOfMapping, Mapping } from '../case-mapping.ts';

/** Asks the young person to fill in an own part before the talk, and says where it stands. */
export function OwnPartCard({ of, mapping }: { of: CaseOfMapping; mapping: Mapping }): ReactElement {
  const t = useText();
  const act = useCaseVerb(of.person.id);
  const { givenName: name } = of.person;
  const { ownPart } = mapping;
  const dateOf = (at: string): string => nearDate(dateInNorway(at), of.today);
  return (
    <Card heading={t('mapping.ownPart.heading', { name })} id="own-part">
      {ownPart === null && (
        <>
          <p className="small">{t('mapping.ownPart.why', { name })}</p>
          <VerbButton
            kind="second"
            sentenceOf={(code) =>
              code === 'no-own-sign-in'
                ? t('mapping.ownPart.noSignIn', { name })
                : t('mapping.ownPart.already', { name })
            }
            onPress={() => act(`/mappings/${mapping.id}/own-part`, { focus: 'own-part' })}
          >
            {t('mapping.ownPart.invite', { name })}
          </VerbButton>
        </>
      )}
      {ownPart !== null && (
        <p role="status">
          {ownPart.sentAt === null
            ? t('mapping.ownPart.waits', { name, date: dateOf(ownPart.invitedAt) })
            : t('mapping.ownPart.sent', { name, date: dateOf(ownPart.sentAt) })}
        </p>
      )}
    </Card>
  );
}
