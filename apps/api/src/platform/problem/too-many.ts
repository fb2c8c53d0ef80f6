import { refusal, type Refusal } from '#domain/problem/refusal';

interface TooMany extends Refusal {
  readonly retryAfter: number;
}

/** «Not now»: 429 with the seconds to wait. */
export const tooMany = (seconds: number): TooMany =>
  Object.assign(refusal('too-many'), { retryAfter: Math.max(1, Math.ceil(seconds)) });

export const isTooMany = (error: Refusal): error is TooMany =>
  'retryAfter' in error && typeof error.retryAfter === 'number';
