import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** How a message reaches somebody. */
export const noticeChannels = ['email', 'sms'] as const satisfies readonly string[];
export type NoticeChannel = (typeof noticeChannels)[number];

const email = /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]+\.[^\s@<>",;:.]{2,}$/;
const norwegianMobile = /^(\+47)?[49][0-9]{7}$/;

/** As it is kept: without spaces, and a Norwegian number with its country in front. */
export const writtenAddress = (channel: NoticeChannel, text: string): string => {
  const plain = text.replaceAll(/\s/g, '');
  return channel === 'sms' && /^[0-9]{8}$/.test(plain) ? `+47${plain}` : plain;
};

export interface AddressFacts {
  readonly channel: NoticeChannel;
  /** As it is kept. */
  readonly address: string;
  /** Somebody could find the young person by it: then nothing is sent at all. */
  readonly heldBack: boolean;
  /** Is there anybody who carries such messages? */
  readonly carried: boolean;
  /** Codes asked for in the last day. */
  readonly asked: number;
}

/** More codes than this a day nobody needs, and somebody else's mailbox could be filled with them. */
export const codesADay = 5;

const rules = {
  'address-no-email': ({ channel, address }) =>
    channel === 'email' && !(email.test(address) && address.length <= 254),
  'address-no-mobile': ({ channel, address }) => channel === 'sms' && !norwegianMobile.test(address),
  'notices-held-back': ({ heldBack }) => heldBack,
  'channel-not-carried': ({ carried }) => !carried,
  'codes-too-many': ({ asked }) => asked >= codesADay,
} as const satisfies BlockerRules<AddressFacts>;

/** What stands in the way of sending a code to an address. */
export const addressBlockers = (facts: AddressFacts) => blockersIn(rules, facts);

export const requireAddress = (facts: AddressFacts): void => {
  requireNothingIn(addressBlockers(facts));
};

/** A code is right for so long, and may be tried so often. */
export const codeRules = { minutes: 30, tries: 5 } as const;
