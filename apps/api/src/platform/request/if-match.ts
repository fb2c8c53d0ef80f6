import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';
import { refusal } from '#domain/problem/refusal';
import { onItsRoute } from './on-its-route.ts';

/** The version that the writer has read, from `If-Match: "v3"`. Missing is 428, unreadable is 400. */
export const readVersion = (header: string | undefined): number => {
  if (header === undefined) throw refusal('version-missing');
  const match = /^"v(\d{1,9})"$/.exec(header);
  if (match?.[1] === undefined) throw refusal('invalid-input', ['if-match']);
  return Number(match[1]);
};

const documented = (required: boolean): ParameterDecorator =>
  onItsRoute(
    ApiHeader({
      name: 'If-Match',
      required,
      description: 'The version that was read. Missing is 428, a version that is no longer the last is 412.',
      example: '"v3"',
    }),
  );

const headerOf = (context: ExecutionContext): string | undefined =>
  context.switchToHttp().getRequest<Request>().headers['if-match'];

/** The version that a change is based on; without one there is no change. */
export const IfMatch = createParamDecorator(
  (_: undefined, context: ExecutionContext): number => readVersion(headerOf(context)),
  [documented(true)],
);

/** For a route that also begins what it changes: null the first time, the version after that. */
export const IfMatchOnceThere = createParamDecorator(
  (_: undefined, context: ExecutionContext): number | null => {
    const header = headerOf(context);
    return header === undefined ? null : readVersion(header);
  },
  [documented(false)],
);
