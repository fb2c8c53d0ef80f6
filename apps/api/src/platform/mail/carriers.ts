import { Injectable } from '@nestjs/common';
import { type Carrier, type Channel, channels } from './carrier.ts';
import { PostOffice } from './post-office.ts';
import { TextOffice } from './text-office.ts';

/** Who carries what, in this installation. */
@Injectable()
export class Carriers {
  private readonly by: Readonly<Record<Channel, Carrier>>;

  constructor(email: PostOffice, sms: TextOffice) {
    this.by = { email, sms };
  }

  /** The ways that somebody carries here. */
  get channels(): Channel[] {
    return channels.filter((channel) => this.by[channel].isOpen);
  }

  carrierOf(channel: Channel): Carrier {
    return this.by[channel];
  }
}
