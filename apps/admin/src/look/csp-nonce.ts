/** The nonce that the server wrote into the page; styles made at run time must carry it. Empty outside a served page. */
export const cspNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
