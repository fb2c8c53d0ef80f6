import { addDays, daysBetween } from '#domain/calendar/date';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { isCategory } from '#domain/category/categories';
import { isEmergencyReason } from '#domain/emergency/reasons';
import { isArea } from '#domain/mapping/areas';
import { isKnownDate } from '#domain/preparation/known-dates';
import { isTransitionKind } from '#domain/transition/kinds';
import { isActivityKind } from '#domain/activity/kinds';
import { preparations } from '../i18n/nb/preparations.ts';
import { transitionWords } from '../i18n/nb/transition-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { useCategoryWords } from '../emergency/use-category-words.ts';
import { dayAndMonth, nearDate } from '../i18n/norwegian-form.ts';
import { duration } from '../i18n/norwegian-number.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { quoted } from '../i18n/words.ts';
import { useToday } from '../providers/use-session.ts';
import { useMappingLines } from './mapping-lines.ts';
import { useMeetingLines } from './meeting-lines.ts';
import { isOffice, isOfficeKind } from './office-kinds.ts';
import { useOfficeWords } from './office-words.ts';
import { useMissingLine } from './missing-line.ts';
import { useUnansweredLines } from './unanswered-lines.ts';
import type { Item } from './use-my-day.ts';

/** What an item says: the quiet line above, the question, and a line with the fact. */
export interface ItemWords {
  readonly above: string;
  readonly question: string;
  readonly line: string;
}

type Codes = Pick<Item, 'kind' | 'text' | 'code' | 'givenName'>;

/** «Møte med begge» for `bup_to_dps.joint_meeting`, and so on: what a code of an item is called. */
export function useCodeWords(): { kindOf: (code: string | null) => string; textOf: (item: Codes) => string } {
  const t = useText();
  const kindOf = (code: string | null): string => {
    const kind = (code ?? '').split('.')[0] ?? '';
    if (isKnownDate(kind)) return t(`preparations.dates.${kind}`);
    return isTransitionKind(kind) ? t(`transitions.kinds.${kind}`) : '';
  };
  const textOf = ({ kind, text, code }: Codes): string => {
    const step = (code ?? '').split('.')[1] ?? '';
    if (kind === 'preparation')
      return isKeyOf(preparations.steps, step) ? t(`preparations.steps.${step}`) : '';
    if (kind !== 'milestone') return text;
    return isKeyOf(transitionWords.milestones, step) ? t(`transitions.milestones.${step}`) : '';
  };
  return { kindOf, textOf };
}

/** What somebody opened in an emergency, and why. */
function useEmergencyLine(): (item: Item) => string {
  const t = useText();
  const categoryWords = useCategoryWords();
  return ({ code, text, status }) => {
    const reason = code ?? '';
    return t('startPage.line.emergency', {
      categories: categoryWords((status ?? '').split(',').filter(isCategory)),
      reason: isEmergencyReason(reason) ? t(`emergency.reasons.${reason}`) : '',
      text,
    });
  };
}

const mergeWords = ({ byName: by, byService: service, text: twin, givenName: name }: Item) => ({
  by,
  service,
  twin,
  name,
});

/** What the young person does, and when somebody last knew. */
function useActivityLine(): (item: Item) => string {
  const t = useText();
  return ({ code, text, at }) => {
    const kind = code ?? '';
    const name = isActivityKind(kind) ? t(`activities.kinds.${kind}`) : '';
    const what = [name, text].filter(Boolean).join(': ');
    const date = at === null ? '' : dayAndMonth(dateInNorway(at));
    return t('startPage.line.activity', { kind: what, date });
  };
}

type Line = (item: Item) => string;
type Kept = 'measure' | 'contact' | 'concern';

/** What is promised, when there was contact, and what must be decided. */
function useKeptLines(): Record<Kept, Line> & {
  offers: Record<
    | 'caseload_offered'
    | 'help_requested'
    | 'not_mapped'
    | 'mapping_repeat'
    | 'pupils_identified'
    | 'request_to_join'
    | 'case_requested',
    Line
  >;
} {
  const t = useText();
  const today = useToday();
  const mappings = useMappingLines();
  return {
    measure: ({ givenName, code }) =>
      code === null
        ? t('startPage.line.measureMine', { name: givenName })
        : t('startPage.line.obstacle', { obstacle: code }),
    contact: ({ at }) =>
      at === null
        ? t('startPage.line.noContactEver')
        : t('startPage.line.noContact', { days: duration(daysBetween(dateInNorway(at), today)) }),
    offers: {
      request_to_join: ({ text }) => quoted(text),
      case_requested: ({ text }) => quoted(text),
      ...mappings,
      caseload_offered: ({ byName, text, status }) =>
        [t('startPage.line.caseload', { by: byName, reason: text }), status].filter(Boolean).join(' '),
      help_requested: ({ byName, text }) => [byName, quoted(text)].filter(Boolean).join(': '),
    },
    concern: ({ due }) =>
      (due ?? today) < today
        ? t('startPage.line.level0Over')
        : t('startPage.line.level0', { days: duration(daysBetween(today, addDays(due ?? today, 1))) }),
  };
}

const said = ({ text }: Item): string => quoted(text);
/** What somebody wrote, as it was written. */
const inTheirWords = { invitation: said, mentioned: said, correction_asked: said, service_question: said };

function useLine(): (item: Item) => string {
  const t = useText();
  const today = useToday();
  const { kindOf } = useCodeWords();
  const activityLine = useActivityLine();
  const emergencyLine = useEmergencyLine();
  const kept = useKeptLines();
  const dated = ({ code, text }: Item) => ({ kind: kindOf(code), date: nearDate(text, today) });
  const lines: Partial<Record<Item['kind'], (item: Item) => string>> = {
    acute_undecided: ({ code }) => {
      const area = code ?? '';
      return isArea(area) ? t('startPage.line.acute', { area: t(`mapping.areas.${area}`) }) : '';
    },
    emergency_opened: emergencyLine,
    baton_offered: ({ byName, text }) => t('startPage.line.baton', { by: byName, reason: text }),
    hand_over_offered: ({ byName, byService, code }) =>
      t('startPage.line.handOver', { kind: kindOf(code), by: byName, service: byService }),
    ...useMeetingLines(),
    ...kept.offers,
    ...inTheirWords,
    merge: (item) => t('startPage.line.merge', mergeWords(item)),
    level_0_deadline: kept.concern,
    measure_overdue: kept.measure,
    measure_soon: kept.measure,
    no_contact: kept.contact,
    missing_data: useMissingLine(),
    stand_in_did: ({ text }) => t('startPage.line.standInDid', { count: text }),
    sender_runs_out: ({ code, givenName }) =>
      t('startPage.line.senderRunsOut', { kind: kindOf(code), name: givenName }),
    milestone: (item) => t('startPage.line.milestone', dated(item)),
    still_there: (item) => t('startPage.line.stillThere', dated(item)),
    preparation: (item) => t('startPage.line.preparation', dated(item)),
    ...useUnansweredLines(kindOf),
    ask_again_own_words: ({ text }) => (text === '' ? '' : quoted(text)),
    activity_to_confirm: activityLine,
    paper_due: ({ at }) => t(at === null ? 'startPage.line.paperNever' : 'startPage.line.paperChanged'),
    withheld_review: ({ byName, text }) => `${byName}: ${quoted(text)}`,
  };
  return (item) => lines[item.kind]?.(item) ?? '';
}

/** The words of an item on «Min dag». */
export function useItemWords(): (item: Item) => ItemWords {
  const t = useText();
  const today = useToday();
  const lineOf = useLine();
  const { textOf } = useCodeWords();
  const questionOf = (item: Item, by: string): string => {
    if (item.kind === 'service_question')
      return t('startPage.question.service_question', {
        name: item.status ?? '',
        day: nearDate(item.code ?? today, today),
      });
    if (item.kind === 'invitation' && item.code === 'help')
      return t('referrals.invitation.question', { by, name: item.givenName });
    const answered = item.kind === 'privacy_question' && item.status === 'service_answered';
    if (answered) return t('startPage.serviceAnswered');
    const { kind, givenName: name } = item;
    return isOfficeKind(kind) ? '' : t(`startPage.question.${kind}`, { name, by, text: textOf(item) });
  };
  const office = useOfficeWords();
  return (item) => {
    const { kind } = item;
    if (isOffice(item)) return office(item);
    const day = item.due ?? (item.at === null ? '' : dateInNorway(item.at));
    const date = day === '' ? '' : nearDate(day, today);
    const by = item.byService === '' ? item.byName : [item.byName, item.byService].filter(Boolean).join(', ');
    return {
      above: isOfficeKind(kind) ? '' : t(`startPage.above.${kind}`, { name: item.givenName, date }),
      question: questionOf(item, by),
      line: lineOf(item),
    };
  };
}
