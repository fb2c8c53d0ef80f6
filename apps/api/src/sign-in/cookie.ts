import type { Request, Response } from 'express';

const plainName = 'laget_session';
const hostName = `__Host-${plainName}`;

/** The session's secret as the browser sent it: 64 hexadecimal characters, or null. */
export const secretFrom = (request: Request, plain: boolean): string | null => {
  const name = plain ? plainName : hostName;
  const found = (request.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1) ?? '';
  return /^[0-9a-f]{64}$/.test(value) ? value : null;
};

const options = (plain: boolean) => ({ httpOnly: true, secure: !plain, sameSite: 'lax', path: '/' }) as const;

export const giveCookie = (response: Response, secret: string, plain: boolean): void => {
  response.cookie(plain ? plainName : hostName, secret, options(plain));
};

export const takeCookie = (response: Response, plain: boolean): void => {
  response.clearCookie(plain ? plainName : hostName, options(plain));
};
