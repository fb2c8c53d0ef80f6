/** The languages in which Laget speaks, each by its own name. A consent is never given in another. */
export const languages = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

export type Language = keyof typeof languages;

/** A sentence that is said by rule, in every language. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

export const isLanguage = (code: unknown): code is Language =>
  typeof code === 'string' && Object.hasOwn(languages, code);

interface Wish {
  readonly code: string;
  readonly weight: number;
}

/** «nn-NO;q=0.8»: the language without its country, and how much it is wished for. «no» is read as bokmål. */
const wishOf = (part: string): Wish => {
  const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
  const code = tag.split('-')[0] ?? '';
  const weight = Number(
    rest
      .find((one) => one.trim().startsWith('q='))
      ?.trim()
      .slice(2) ?? 1,
  );
  return { code: code === 'no' ? 'nb' : code, weight: Number.isNaN(weight) ? 0 : weight };
};

/** The language that the header `Accept-Language` wishes for most among ours; bokmål when it wishes for none of them. */
export function languageWished(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map(wishOf);
  const best = wishes
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ code }) => code)
    .find(isLanguage);
  return best ?? 'nb';
}
