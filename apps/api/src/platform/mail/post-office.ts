import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Configuration } from '../configuration.ts';
import type { Carrier, Delivery, Message } from './carrier.ts';
import { sendBySmtp } from './smtp.ts';

const deliveryOf = (error: unknown): Delivery => {
  const found: { responseCode?: unknown; code?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  const { responseCode, code } = found;
  const ours = typeof code === 'string' && /^[A-Z_]{1,30}$/.test(code) ? code : 'FAILED';
  if (typeof responseCode !== 'number') return { result: 'silent', code: ours };
  // a sign-in that is refused says nothing about the message
  const forGood = responseCode >= 500 && code !== 'EAUTH';
  return { result: forGood ? 'for_good' : 'temporarily', code: String(responseCode) };
};

/** Hands messages over to whoever carries them. */
@Injectable()
export class PostOffice implements Carrier {
  constructor(private readonly configuration: Configuration) {}

  /** Is there anybody to carry them? */
  get isOpen(): boolean {
    return this.configuration.mail !== null;
  }

  /**
   * One attempt. `beforeTheLast` is done when everything but the end has been said: until then the receiver has nothing, afterwards
   * perhaps the whole of it. When it throws, nothing is sent.
   */
  async send(message: Message, beforeTheLast: () => Promise<void>): Promise<Delivery> {
    try {
      await this.carry(message, beforeTheLast);
      return { result: 'taken', code: null };
    } catch (error) {
      return deliveryOf(error);
    }
  }

  private async carry(message: Message, beforeTheLast: () => Promise<void>): Promise<void> {
    const { mail } = this.configuration;
    if (mail === null) throw new Error('There is nobody to carry messages');
    const written = await this.write(mail.from, message);
    if (mail.kind === 'smtp')
      return sendBySmtp(mail.url, { from: mail.from, to: message.to }, written, beforeTheLast);
    await mkdir(mail.folder, { recursive: true, mode: 0o700 });
    const place = join(mail.folder, message.id);
    await writeFile(`${place}.part`, written, { mode: 0o600 });
    await beforeTheLast();
    await rename(`${place}.part`, `${place}.eml`);
  }

  private write(from: string, { id, to, subject, text }: Message): Promise<Buffer> {
    const host = new URL(this.configuration.publicUrl).hostname;
    return new MailComposer({
      from: { name: 'Laget', address: from },
      to,
      subject,
      text,
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
      .compile()
      .build();
  }
}
