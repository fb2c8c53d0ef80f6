import { minutesToAsk } from '#domain/help-request/statuses';
import type { Request, Response } from 'express';

const sessionName = 'laget_session';
const flowName = 'laget_sign_in';

const nameOf = (name: string, plain: boolean): string => (plain ? name : `__Host-${name}`);

/** The cookie as the browser sent it: 64 hexadecimal characters, or null. */
const read = (request: Request, given: string, plain: boolean): string | null => {
  const name = nameOf(given, plain);
  const found = (request.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1) ?? '';
  return /^[0-9a-f]{64}$/.test(value) ? value : null;
};

const options = (plain: boolean) => ({ httpOnly: true, secure: !plain, sameSite: 'lax', path: '/' }) as const;

/** The session's secret. */
export const secretFrom = (request: Request, plain: boolean): string | null =>
  read(request, sessionName, plain);

export const giveCookie = (response: Response, secret: string, plain: boolean): void => {
  response.cookie(nameOf(sessionName, plain), secret, options(plain));
};

export const takeCookie = (response: Response, plain: boolean): void => {
  response.clearCookie(nameOf(sessionName, plain), options(plain));
};

/** The secret of a sign-in on its way to a provider and back. */
export const flowSecretFrom = (request: Request, plain: boolean): string | null =>
  read(request, flowName, plain);

const twentyMinutes = 20 * 60_000;

export const giveFlowCookie = (response: Response, secret: string, plain: boolean): void => {
  response.cookie(nameOf(flowName, plain), secret, { ...options(plain), maxAge: twentyMinutes });
};

/** A verified sign-in that is linked to nobody may ask for a team: its cookie then lives as long as it may be used. */
export const keepFlowCookie = (response: Response, secret: string | null, plain: boolean): void => {
  if (secret === null) return;
  response.cookie(nameOf(flowName, plain), secret, { ...options(plain), maxAge: minutesToAsk * 60_000 });
};

export const takeFlowCookie = (response: Response, plain: boolean): void => {
  response.clearCookie(nameOf(flowName, plain), options(plain));
};
