import createCache from '@emotion/cache';
import { cspNonce } from './csp-nonce.ts';

/** Styles that MUI makes at run time; without the nonce the browser refuses them. */
export const emotionCache = createCache({ key: 'css', nonce: cspNonce(), prepend: true });
