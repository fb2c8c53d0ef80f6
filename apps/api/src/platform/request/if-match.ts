import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { refusal } from '#domain/problem/refusal';

/** The version that the writer has read, from `If-Match: "v3"`. Missing is 428, unreadable is 400. */
export const readVersion = (header: string | undefined): number => {
  if (header === undefined) throw refusal('version-missing');
  const match = /^"v(\d{1,9})"$/.exec(header);
  if (match?.[1] === undefined) throw refusal('invalid-input', ['if-match']);
  return Number(match[1]);
};

export const IfMatch = createParamDecorator((_: undefined, context: ExecutionContext): number =>
  readVersion(context.switchToHttp().getRequest<Request>().headers['if-match']),
);
