import { isKeyOf } from '#domain/closed-table/closed-table';
import type { EmergencyContact } from '#domain/mapping/acute';
import { emergencyContacts } from '#domain/mapping/acute';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { administration } from '../i18n/nb/administration.ts';
import { dataRequests } from '../i18n/nb/data-requests.ts';
import { erasures } from '../i18n/nb/erasures.ts';
import { indicators } from '../i18n/nb/indicators.ts';
import { longDate, nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { inWords, withinSentence } from '../i18n/words.ts';
import { useToday } from '../providers/use-session.ts';
import type { ItemWords } from './item-words.ts';
import type { OfficeItem, OfficeKind } from './office-kinds.ts';

/** Whether it is somebody to call when it cannot wait. */
export const isContact = (code: string): code is EmergencyContact => isKeyOf(emergencyContacts, code);

const ofQuarters: readonly OfficeKind[] = [
  'release_to_approve',
  'release_to_open',
  'release_due',
  'roles_unread',
  'release_new',
  'report_ready',
];

/** «3. kvartal 2026» for the text of what is about a quarter; every other text as it is. */
export function useOfficeText(): (of: { readonly kind: string; readonly text: string }) => string {
  const t = useText();
  const periodWords = usePeriodWords();
  const quarters: readonly string[] = [...ofQuarters, 'release_approval'];
  return ({ kind, text }) => {
    if (kind === 'template_draft' && text === '') return t('officeDay.unnamed');
    return quarters.includes(kind) ? periodWords(text) : text;
  };
}

/** What a code is called: a role, a rule, an indicator, whom one can call. */
function useOfficeCode(): (item: OfficeItem) => string {
  const t = useText();
  const sentence = useSentence();
  const contacts = (of: string, municipality: string): string =>
    inWords(
      of
        .split(',')
        .filter(isContact)
        .map((one) => withinSentence(t(`mapping.acute.contacts.${one}`, { municipality }))),
    );
  const indicator = (code: string): string =>
    isKeyOf(indicators.names, code) ? t(`indicators.names.${code}`) : code;
  const words: Partial<Record<OfficeKind, (code: string, item: OfficeItem) => string>> = {
    role_proposed: (code) => (isKeyOf(administration.roles, code) ? t(`administration.roles.${code}`) : code),
    law_proposed: (code) => sentence(`law.names.${code.replaceAll('.', '-')}`) ?? code,
    data_request: (code) => (isKeyOf(dataRequests.kinds, code) ? t(`dataRequests.kinds.${code}`) : code),
    erasure_to_prepare: (code) => (isKeyOf(erasures.causes, code) ? t(`erasures.causes.${code}`) : code),
    number_missing: (code, { text }) => contacts(code, text),
    series_old: longDate,
    aim_passed: indicator,
    aim_without_baseline: indicator,
  };
  return (item) => words[item.kind]?.(item.code ?? '', item) ?? item.code ?? '';
}

/** The words of what stands on «Min dag» of those who have no cases. */
export function useOfficeWords(): (item: OfficeItem) => ItemWords {
  const t = useText();
  const today = useToday();
  const textOf = useOfficeText();
  const codeOf = useOfficeCode();
  return (item) => {
    const { kind, due, at, byName: name, byService: service } = item;
    const day = due ?? (at === null ? '' : dateInNorway(at));
    const values = {
      ...{ name, service, text: textOf(item), code: codeOf(item) },
      date: day === '' ? '' : nearDate(day, today),
      clock: at === null ? '' : clockTime(at),
    };
    const lineOf = (): string => {
      if (kind === 'incident_clock' && at !== null && new Date(at) < new Date())
        return t('officeDay.clockOver');
      if (kind === 'population_old' && item.code === null) return t('officeDay.populationNone');
      if (kind === 'report_ready' && service !== '') return t('officeDay.reportFor', values);
      return t(`officeDay.line.${kind}`, values);
    };
    return {
      above: t(`officeDay.above.${kind}`, values),
      question: t(`officeDay.question.${kind}`, values),
      line: lineOf(),
    };
  };
}
