import { allCategories, type Category } from '#domain/category/categories';
import type { Language } from '#domain/language/languages';
import { longDateIn } from '../../../admin/src/i18n/norwegian-form.ts';
import { ownPageEn } from '../../../admin/src/i18n/own-page-en.ts';
import { ownPageNb } from '../../../admin/src/i18n/own-page-nb.ts';
import { ownPageNn } from '../../../admin/src/i18n/own-page-nn.ts';
import { fillIn } from '../../../admin/src/i18n/sentence.ts';
import { inWordsIn, withinSentence } from '../../../admin/src/i18n/words.ts';

const pages = { nb: ownPageNb, nn: ownPageNn, en: ownPageEn };

export interface Shown {
  readonly purpose: string;
  /** YYYY-MM-DD */
  readonly to: string;
  readonly excludedTopics: readonly string[];
  readonly services: readonly { readonly name: string; readonly categories: readonly Category[] }[];
}

/** What somebody answers when answering to a consent, in the sentences of the page and in its language. */
export function shownText(language: Language, { services, purpose, to, excludedTopics }: Shown): string {
  const { categories, ownPage } = pages[language];
  const { sees, purpose: usedFor, until } = ownPage.consentQuestion;
  const named = (some: readonly Category[]): string =>
    inWordsIn(
      language,
      allCategories.filter((one) => some.includes(one)).map((one) => withinSentence(categories.names[one])),
    );
  return [
    ...services.map(({ name, categories: some }) => fillIn(sees, { service: name, categories: named(some) })),
    ...(excludedTopics.length === 0
      ? []
      : [fillIn(ownPage.sharing.leavesOut, { topics: excludedTopics.join(' · ') })]),
    fillIn(usedFor, { purpose }),
    fillIn(until, { date: longDateIn(language, to) }),
  ].join('\n');
}
