import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Configuration } from '../configuration.ts';
import type { Carrier, Delivery, Message } from './carrier.ts';
import type { SmsSettings } from './sms-settings.ts';

/** Somebody who sends text messages. A new one is a class with this shape and a line in the table below. */
export interface SmsProvider {
  /** One attempt at one message; it throws nothing. */
  readonly send: (message: Pick<Message, 'id' | 'to' | 'text'>) => Promise<Delivery>;
}

/** For those who build Laget: says that one would have gone, and neither to whom nor what. */
const logging = (logger: Logger): SmsProvider => ({
  send: ({ id }) => {
    logger.info({ id }, 'a text message would have gone');
    return Promise.resolve({ result: 'taken', code: null });
  },
});

const providers = { log: logging } as const satisfies Record<
  SmsSettings['provider'],
  (logger: Logger) => SmsProvider
>;

/** Hands text messages over to a provider; there is none unless one is configured. */
@Injectable()
export class TextOffice implements Carrier {
  private readonly provider: SmsProvider | null;

  constructor(configuration: Configuration, @Inject('logger') logger: Logger) {
    const { sms } = configuration;
    this.provider = sms === null ? null : providers[sms.provider](logger);
  }

  get isOpen(): boolean {
    return this.provider !== null;
  }

  /** A provider takes the whole or nothing: from when it is asked, nobody knows until it has answered. */
  async send({ id, to, text }: Message, beforeTheLast: () => Promise<void>): Promise<Delivery> {
    if (this.provider === null) return { result: 'temporarily', code: 'NO_PROVIDER' };
    await beforeTheLast();
    return this.provider.send({ id, to, text });
  }
}
