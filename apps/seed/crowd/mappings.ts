import { addDays } from '#domain/calendar/date';
import { acuteRules } from '#domain/mapping/acute';
import type { Answer } from '#domain/mapping/answers';
import { allAreas, type Area } from '#domain/mapping/areas';
import type { RecordedDecision } from '#domain/mapping/completion';
import { map, type Said } from '../case/mapping.ts';
import { soonAfter } from '../case/as-of.ts';
import type { Dice } from '../random/dice.ts';
import { areaWords } from './area-words.ts';
import type { Pace } from './pace.ts';

const weights = { not_talked: 18, fine: 44, some: 25, serious: 12, acute: 1 } as const satisfies Record<
  Answer,
  number
>;
const later = { not_talked: 10, fine: 60, some: 22, serious: 8, acute: 0 } as const satisfies Record<
  Answer,
  number
>;
const order: readonly Answer[] = ['not_talked', 'fine', 'some', 'serious', 'acute'];

const say = (area: Area, dice: Dice, answerWeights: Record<Answer, number>): Said => {
  const answer = dice.weighted(answerWeights, order);
  if (answer === 'fine' || answer === 'not_talked') return { area, answer };
  const { ownWords, note } = areaWords[area];
  return { area, answer, ownWords: answer === 'some' && dice.chance(0.5) ? '' : ownWords, note };
};

/** What was decided about every acute answer: the most urgent thing the rules know for that area. */
const decide = (said: readonly Said[]): RecordedDecision[] =>
  said
    .filter(({ answer }) => answer === 'acute')
    .map(({ area }) => ({ area, decisions: acuteRules[area].decisions.slice(0, 1), reason: '' }));

/** Areas nobody came to are left out now and then: a mapping need not be whole. */
const conversation = (dice: Dice, answerWeights: Record<Answer, number>): Said[] => {
  const said = allAreas
    .map((area) => say(area, dice, answerWeights))
    .filter(({ answer }) => answer !== 'not_talked' || dice.chance(0.35));
  return said.some(({ answer }) => answer !== 'not_talked')
    ? said
    : [...said.filter(({ area }) => area !== 'leisure'), { area: 'leisure', answer: 'fine' }];
};

const mapOn = (
  { file, worker, hour }: Pace,
  date: string,
  isDraft: boolean,
  answerWeights: Record<Answer, number>,
): boolean => {
  const at = hour(date);
  const by = worker(at);
  if (by === null) return false;
  const said = conversation(file.dice, answerWeights);
  const whole = isDraft ? said.slice(0, 5).filter(({ answer }) => answer !== 'acute') : said;
  map(file, {
    at,
    by,
    said: whole,
    decisions: decide(whole),
    completedAt: isDraft ? null : soonAfter(at, 55),
  });
  return true;
};

/** Most are mapped within a month, some later, some not yet; some a second time, when it has got better or not. */
export const inventMappings = (pace: Pace): void => {
  const { file, frame, after } = pace;
  const { dice } = file;
  if (!dice.chance(0.9)) return;
  const first = dice.chance(0.78) ? after(frame.start, 15, 29) : after(frame.start, 31, 75);
  if (first === null) return;
  const isDraft = first > addDays(file.today, -35) && dice.chance(0.7);
  if (!mapOn(pace, first, isDraft, weights) || isDraft) return;
  const second = dice.chance(0.45) ? after(first, 150, 330) : null;
  if (second !== null) mapOn(pace, second, false, later);
};
