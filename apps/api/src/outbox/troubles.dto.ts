import type { MailState } from '#domain/notice/attempts';

/** A message that was not sent, or perhaps not. What it was about is not known here. */
export class MailTrouble {
  id!: string;
  /** The receiver, when it is somebody who works; empty for young people and guardians. */
  name!: string;
  receiverKind!: 'staff' | 'young_person' | 'guardian';
  /** `given_up`: refused, or tried too often. `unsure`: handed over, and then nobody heard the answer; it is not sent again. */
  state!: MailState;
  /** The server's code, or our own; empty when there is none. */
  code!: string;
  attempts!: number;
  /** ISO time. */
  at!: string;
}
