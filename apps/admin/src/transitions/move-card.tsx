import { type ReactElement, useState } from 'react';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { useCaseVerb } from '../young-people/case-page/use-case-verb.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';
import type { Transition } from './use-transitions.ts';
import { municipalityOf, WhichMunicipality } from './which-municipality.tsx';

interface Props {
  readonly case: YoungPersonCase;
  readonly of: Transition;
}

/** After a move: where the young person lives now, until when the old municipality's services have their place, and the way back. */
export function MoveCard({ case: whole, of }: Props): ReactElement | null {
  const t = useText();
  const sentence = useSentence();
  const doVerb = useCaseVerb(whole.person.id);
  const mine = useSessionUser()?.serviceId === of.receiverServiceId;
  const [chosen, setChosen] = useState<string>();
  const { givenName: name } = whole.person;
  const move = of.moves.findLast(({ undone }) => !undone);
  if (of.kind !== 'new_municipality' || of.status !== 'met') return null;
  const sentenceOf = (code: string): string => sentence(`transitions.move.blockers.${code}`) ?? code;
  const path = `/transitions/${of.id}/move`;
  if (move === undefined) {
    const municipalityId = municipalityOf(of, chosen);
    const place = of.municipalities.find(({ id }) => id === municipalityId)?.name;
    if (!mine || of.municipalities.length === 0) return null;
    return (
      <Card heading={t('transitions.move.heading')}>
        <p>{t('transitions.move.consequence')}</p>
        <WhichMunicipality of={of} name={name} value={chosen} onChange={setChosen} />
        <VerbButton
          key="register"
          blockers={municipalityId === undefined ? ['municipality_missing'] : []}
          sentenceOf={sentenceOf}
          onPress={() => doVerb(path, { body: { municipalityId } })}
        >
          {place === undefined
            ? t('transitions.move.registerAny')
            : t('transitions.move.register', { name, place })}
        </VerbButton>
      </Card>
    );
  }
  const over = move.endsOn < whole.today;
  const ends = { date: longDate(move.endsOn) };
  return (
    <Card heading={t('transitions.move.heading')}>
      <p>{t('transitions.move.moved', { name, from: move.fromName, to: move.toName })}</p>
      {move.ending.length > 0 && (
        <>
          <p>{over ? t('transitions.move.ended', ends) : t('transitions.move.ends', ends)}</p>
          <ul className="plain-list">
            {move.ending.map((service) => (
              <li key={service.id}>{service.name}</li>
            ))}
          </ul>
          {!over && <p className="small quiet">{t('transitions.move.renew', { name })}</p>}
        </>
      )}
      {mine && !over && (
        <VerbButton
          key="undo"
          kind="quiet"
          small
          sentenceOf={sentenceOf}
          onPress={() => doVerb(`${path}/undo`)}
        >
          {t('transitions.move.undo')}
        </VerbButton>
      )}
    </Card>
  );
}
