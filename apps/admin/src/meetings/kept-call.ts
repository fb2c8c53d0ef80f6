import { isIsoDate } from '#domain/calendar/date';
import { isMeetingKind, type MeetingKind } from '#domain/meeting/kinds';
import type { When } from './time-fields.tsx';
import type { Who } from './who-fields.tsx';

/** A meeting as it is being called. */
export interface Call {
  readonly kind: MeetingKind | undefined;
  readonly when: When;
  readonly who: Who;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const textIn = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const parsed = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

const whenIn = (value: unknown, start: When): When => {
  if (!isRecord(value)) return start;
  const day = textIn(value['day'], '');
  return {
    day: isIsoDate(day) ? day : start.day,
    time: textIn(value['time'], start.time),
    length: textIn(value['length'], start.length),
    place: textIn(value['place'], start.place),
    link: textIn(value['link'], start.link),
  };
};

/** Of those who can be asked now: whoever has left since is not asked. */
const among = (value: unknown, may: readonly string[], otherwise: readonly string[]): readonly string[] =>
  Array.isArray(value) ? may.filter((id) => value.includes(id)) : otherwise;

/** When and where as a text to keep. */
export const keptFromWhen = (when: When): string => JSON.stringify(when);
/** The same read back; what cannot be read is as it began. */
export const whenFrom = (text: string, start: When): When =>
  text === '' ? start : whenIn(parsed(text), start);

/** The whole call as a text to keep. */
export const keptFromCall = (call: Call): string => JSON.stringify(call);

/** The same read back. `may`: everybody who can be asked. */
export const callFrom = (
  text: string,
  start: Call,
  may: { readonly postIds: readonly string[]; readonly guardianIds: readonly string[] },
): Call => {
  if (text === '') return start;
  const { kind, when, who } = parsed(text);
  const asked = isRecord(who) ? who : {};
  return {
    kind: typeof kind === 'string' && isMeetingKind(kind) ? kind : start.kind,
    when: whenIn(when, start.when),
    who: {
      postIds: among(asked['postIds'], may.postIds, start.who.postIds),
      guardianIds: among(asked['guardianIds'], may.guardianIds, start.who.guardianIds),
      youngPersonInvited: asked['youngPersonInvited'] !== false,
      notInvitedReason: textIn(asked['notInvitedReason'], start.who.notInvitedReason),
    },
  };
};
