import type { ReactElement } from 'react';
import type { CasePart, CaseRow } from '#domain/access/case-parts';
import { whoSees } from '#domain/access/who-sees';
import type { Category } from '#domain/category/categories';
import { LeftOut } from '../consents/left-out.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { inWords } from '../i18n/words.ts';
import { WhoCanSee } from '../look/components/who-can-see.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import type { YoungPersonCase } from '../young-people/case-page/use-case.ts';

interface Props {
  readonly of: YoungPersonCase;
  readonly part: CasePart;
  readonly row: CaseRow;
  /** Health personnel keep it from guardians. */
  readonly withheld?: boolean;
}

/** More names than this are counted. */
const inFull = 3;

/** Parts of which a young person can show one thing to a guardian. */
const shownToGuardians: readonly CasePart[] = ['goals', 'measures', 'contributions'];

const knowsTeam = ({ sight }: YoungPersonCase): boolean => sight.holder || sight.categories.includes('basic');

/** «Hvem kan se dette?»: people and services by name, each with why, and those on the team who do not, with why not. */
export function WhoSees({ of, part, row, withheld = false }: Props): ReactElement {
  const t = useText();
  const me = useSessionUser()?.postId;
  const { givenName: name } = of.person;
  const { sees, seesNot } = whoSees({ part, row }, of.readers, of.followUps.at(-1)?.status ?? 'closed');
  const others = sees.filter(({ postId }) => postId !== me);
  const names = [
    ...(sees.length > others.length ? [t('access.who.you')] : []),
    ...others.map((one) => one.name),
  ];
  const who =
    names.length > inFull ? t('access.who.many', { count: names.length, name }) : inWords([...names, name]);
  const guardians = (): string => {
    if (withheld) return t('withheld.marked');
    return shownToGuardians.includes(part)
      ? t('access.who.guardians', { name })
      : t('access.who.guardiansNever');
  };
  return (
    <WhoCanSee who={who}>
      <ul className="rows">
        {sees.map((one) => (
          <li key={one.postId}>
            {t('access.who.person', { name: one.name, service: one.serviceName })}
            <span className="small quiet choice-hint">{t(`access.who.because.${one.why}`)}</span>
          </li>
        ))}
      </ul>
      <p>{t('access.who.itself', { name })}</p>
      {seesNot.length > 0 && <h3>{t('access.who.not')}</h3>}
      <ul className="rows">
        {seesNot.map((one) => (
          <li key={one.postId}>
            {t('access.who.person', { name: one.name, service: one.serviceName })}
            <span className="small quiet choice-hint">{t(`access.who.notBecause.${one.why}`)}</span>
          </li>
        ))}
      </ul>
      <LeftOut sharings={of.sharings} category={row.category} />
      <p className="small quiet">
        {part === 'contributions' && `${t('access.who.ownLocks', { name })} `}
        {guardians()} {t('access.who.colleagues')}
      </p>
      {!knowsTeam(of) && <p className="small">{t('access.who.unknown')}</p>}
    </WhoCanSee>
  );
}

/** Before it is written: what the consents leave out, and who would see it when the own service writes it. */
export function WhoWillSee(props: {
  of: YoungPersonCase;
  part: CasePart;
  category: Category;
  receiverServiceId?: string | undefined;
}): ReactElement {
  const { of, part, category, receiverServiceId } = props;
  const ownerServiceId = useSessionUser()?.serviceId ?? null;
  return (
    <>
      <LeftOut sharings={of.sharings} category={category} />
      <WhoSees
        of={of}
        part={part}
        row={{ category, ownerServiceId, receiverServiceId: receiverServiceId ?? null }}
      />
    </>
  );
}
