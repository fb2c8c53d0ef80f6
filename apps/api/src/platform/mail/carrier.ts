/** The ways in which a message can go. */
export const channels = ['email', 'sms'] as const satisfies readonly string[];
export type Channel = (typeof channels)[number];

export interface Message {
  /** Stable: every attempt at the same message says it. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What came of it: taken; refused, to be tried again or not; or nobody heard an answer. `code` is a code, never a server's words. */
export interface Delivery {
  readonly result: 'taken' | 'temporarily' | 'for_good' | 'silent';
  readonly code: string | null;
}

/** Somebody who carries messages of one kind. */
export interface Carrier {
  /** Is there anybody to carry them? */
  readonly isOpen: boolean;
  /**
   * One attempt. `beforeTheLast` is done when everything but the end has been said: until then the receiver has nothing, afterwards
   * perhaps the whole of it. When it throws, nothing is sent.
   */
  readonly send: (message: Message, beforeTheLast: () => Promise<void>) => Promise<Delivery>;
}
