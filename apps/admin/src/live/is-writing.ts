const fields = '#content textarea, #content input[type="text"], #content input:not([type])';

const isWritten = (field: Element): boolean => 'value' in field && field.value !== '';

/** Somebody has a form open, or has written something that is not sent. */
export const isWriting = (): boolean =>
  document.querySelector('dialog[open]') !== null ||
  [...document.querySelectorAll(fields)].some(
    (field) => isWritten(field) && (field.tagName === 'TEXTAREA' || field === document.activeElement),
  );
