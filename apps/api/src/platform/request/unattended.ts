import { SetMetadata } from '@nestjs/common';
import type { Request } from 'express';

const metadataKey = 'laget:unattended';

/** The page says with it that nobody has touched it for a while. */
const header = 'x-unattended';

/** The route is asked by the page itself: being asked keeps no session alive. */
export const Unattended = (): MethodDecorator => SetMetadata(metadataKey, true);

/** Nobody is at the keyboard: the session stands still all the same. Whoever says so loses time and gains none. */
export const isUnattended = (handler: object, { method, headers }: Request): boolean =>
  Reflect.getMetadata(metadataKey, handler) === true || (method === 'GET' && headers[header] !== undefined);
