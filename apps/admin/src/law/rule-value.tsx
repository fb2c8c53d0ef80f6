import type { ReactElement } from 'react';
import { bandsIn, legalBasisIn, markIn, numberIn, waysForwardIn } from '#domain/law/values';
import { isServiceKind } from '#domain/service/service-kinds';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { inWords } from '../i18n/words.ts';
import { useTopics } from '../consents/consent-preview.tsx';
import { type Rule, valueOf, type Version } from './use-law.ts';

function Bands({ value }: { value: unknown }): ReactElement {
  const t = useText();
  return (
    <ul className="law-value">
      {bandsIn(value).map(({ fromAge, signers }) => (
        <li key={fromAge}>
          {t('law.values.band', {
            age: fromAge,
            who: inWords(signers.map((one) => t(`law.signers.${one}`))),
          })}
        </li>
      ))}
    </ul>
  );
}

function Basis({ value }: { value: unknown }): ReactElement {
  const t = useText();
  const topics = useTopics();
  const basis = legalBasisIn(value);
  if (basis === null) return <p className="strong">{t('law.values.ended')}</p>;
  const kinds = (basis.toServiceKinds ?? []).filter(isServiceKind).map((kind) => t(`law.kinds.${kind}`));
  return (
    <p>
      {t('law.values.covers', { topics: topics(basis.categories), count: basis.longestMonths })}{' '}
      {kinds.length === 0 ? t('law.values.anyService') : t('law.values.onlyTo', { kinds: inWords(kinds) })}{' '}
      {basis.needsJustification && t('law.values.justified')}
    </p>
  );
}

/** What the version says, in plain words. */
export function RuleValue({ rule, version }: { rule: Rule; version: Version }): ReactElement {
  const sentence = useSentence();
  const value = valueOf(version);
  if (rule.kind === 'age_bands') return <Bands value={value} />;
  if (rule.kind === 'legal_basis') return <Basis value={value} />;
  if (rule.kind === 'ways_forward')
    return (
      <ul className="law-value">
        {waysForwardIn(value).map(({ heading, text }) => (
          <li key={heading}>
            <strong>{heading}.</strong> {text}
          </li>
        ))}
      </ul>
    );
  if (rule.kind === 'group')
    return <p>{sentence('law.values.group', { group: sentence(`law.groups.${String(value)}`) ?? '' })}</p>;
  if (rule.kind === 'mark')
    return <p>{sentence('law.values.mark', { mark: String(markIn(value) ?? '').replace('.', ',') })}</p>;
  return <p>{sentence(`law.values.${rule.kind}`, { count: numberIn(value) ?? 0 })}</p>;
}
