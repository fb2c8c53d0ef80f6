import type { AskingFacts } from '#domain/consent/asking';
import { allCategories, type Category, isCategory } from '#domain/category/categories';
import { type Answer, guardiansHaveASay } from '#domain/consent/answers';
import { signersOf } from '#domain/consent/competence';
import type { ConsentForm } from '#domain/consent/consent';
import { decidingOf, isGuardianKind } from '#domain/consent/guardians';
import type { Interpreter } from '#domain/consent/interpreters';
import type { ConsentsOf, RecordedConsent } from './use-consents.ts';

/** Who has a say: the young person is `young_person`, a guardian the own id. */
export type Party = string;
export const youngPerson: Party = 'young_person';

/** What is being filled in together. Nothing is chosen beforehand. */
export interface ConsentDraft {
  /** Service id → ticked categories. */
  readonly shares: Readonly<Record<string, readonly Category[]>>;
  /** Services in the table besides those of the team. */
  readonly added: readonly string[];
  readonly purpose: string;
  readonly until: string | undefined;
  readonly form: ConsentForm | undefined;
  /** «signed»: the day on the paper, and who keeps it. */
  readonly signedOn: string | undefined;
  readonly keptWhere: string;
  /** What the sharing does not cover, one topic a line; and the people who must not see it. */
  readonly excludedTopics: string;
  readonly excludedPostIds: readonly string[];
  readonly howExplained: string;
  readonly language: string;
  readonly interpreter: Interpreter | undefined;
  readonly answers: Readonly<Record<Party, Answer>>;
  readonly heardOn: string | undefined;
  readonly heardNote: string;
}

export const emptyDraft: ConsentDraft = {
  shares: {},
  added: [],
  purpose: '',
  until: undefined,
  form: undefined,
  signedOn: undefined,
  keptWhere: '',
  excludedTopics: '',
  excludedPostIds: [],
  howExplained: '',
  language: '',
  interpreter: undefined,
  answers: {},
  heardOn: undefined,
  heardNote: '',
};

const ticked = ({ shares }: ConsentDraft): [string, readonly Category[]][] =>
  Object.entries(shares).filter(([, some]) => some.length > 0);

const cellsOf = (draft: ConsentDraft) =>
  ticked(draft).flatMap(([service, some]) => some.map((category) => ({ service, category })));

/** What a recorded consent gives one service, in the order of the categories. */
export const givenTo = (
  { shares, categories, serviceIds }: RecordedConsent,
  serviceId: string,
): Category[] => {
  const some: readonly unknown[] = shares === null ? categories : (shares[serviceId] ?? []);
  return serviceIds.includes(serviceId)
    ? some.filter((one) => typeof one === 'string').filter(isCategory)
    : [];
};

const deciding = (of: ConsentsOf) =>
  decidingOf(
    of.guardians.flatMap(({ id, kind, name }) => (isGuardianKind(kind) ? [{ id, kind, name }] : [])),
  );

const asked = (draft: ConsentDraft): Category[] =>
  allCategories.filter((category) => ticked(draft).some(([, some]) => some.includes(category)));

/** What is asked about; before anything is ticked, everything that could be. */
export const aboutOf = (draft: ConsentDraft): readonly Category[] =>
  asked(draft).length === 0 ? allCategories : asked(draft);

/** Everybody whose yes is needed, by name. */
export const partiesOf = (of: ConsentsOf, draft: ConsentDraft): { id: Party; name: string }[] => {
  const { law, birthDate, today } = of;
  const categories = aboutOf(draft);
  const own = categories.some((one) => signersOf(law, one, birthDate, today).includes('young_person'));
  return [
    ...(own ? [{ id: youngPerson, name: of.givenName }] : []),
    ...(guardiansHaveASay({ law, categories, birthDate, today }) ? deciding(of) : []),
  ];
};

/** The topics that were written, one a line. */
export const topicsOf = ({ excludedTopics }: Pick<ConsentDraft, 'excludedTopics'>): string[] =>
  excludedTopics
    .split('\n')
    .map((topic) => topic.trim())
    .filter(Boolean);

/** The same facts as the API judges by, so that the page says beforehand what the API would say. */
export const factsOf = (draft: ConsentDraft, of: ConsentsOf): AskingFacts => ({
  consent: {
    law: of.law,
    birthDate: of.birthDate,
    today: of.today,
    youngPerson: draft.answers[youngPerson] ?? 'not_asked',
    heardOn: draft.heardOn ?? null,
    guardians: deciding(of).map(({ id, kind }) => ({
      guardianId: id,
      kind,
      answer: draft.answers[id] ?? 'not_asked',
    })),
    categories: asked(draft),
    services: ticked(draft).map(([service]) => service),
    purpose: draft.purpose,
    from: of.today,
    to: draft.until ?? of.today,
    form: draft.form ?? 'oral',
    signedOn: draft.signedOn ?? null,
    keptWhere: draft.keptWhere,
    howExplained: draft.howExplained,
    language: draft.language,
    interpreter: draft.interpreter ?? null,
  },
  wish: cellsOf(draft),
  refusals: of.consents.flatMap((consent) =>
    consent.state === 'refused' && consent.askAgainOn !== null
      ? [
          {
            askAgainOn: consent.askAgainOn,
            sharings: consent.serviceIds.flatMap((service) =>
              givenTo(consent, service).map((category) => ({ service, category })),
            ),
          },
        ]
      : [],
  ),
});

/** What is sent. */
export const bodyOf = (
  draft: ConsentDraft,
  outcome: 'asked' | 'given' | 'refused',
  refusal: object | null,
): object => ({
  outcome,
  form: draft.form,
  purpose: draft.purpose,
  shares: ticked(draft).map(([serviceId, categories]) => ({ serviceId, categories })),
  to: draft.until,
  ...(draft.form === 'signed' ? { signedOn: draft.signedOn, keptWhere: draft.keptWhere } : {}),
  excludedTopics: topicsOf(draft),
  excludedPostIds: draft.excludedPostIds,
  howExplained: draft.howExplained,
  language: draft.language,
  interpreter: draft.interpreter,
  ...(draft.heardOn === undefined ? {} : { heardOn: draft.heardOn, heardNote: draft.heardNote }),
  answers: Object.entries(draft.answers).map(([party, answer]) =>
    party === youngPerson ? { who: 'young_person', answer } : { who: 'guardian', guardianId: party, answer },
  ),
  ...(refusal === null ? {} : { refusal }),
});
