const mark = 'beside';
const leftOut = `[data-no-draft], .beside-choice, .own-words > p, .brand, .bar-end, button[aria-label], a[aria-label], textarea, option, script, style, title, .${mark}`;

const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(leftOut)) texts.push(node);
  return texts;
};

/** The draft that stands after a text already, if it does. */
const after = ({ nextSibling }: Text): HTMLElement | undefined =>
  nextSibling instanceof HTMLElement && nextSibling.className === mark ? nextSibling : undefined;

function put(text: Text, said: string, lang: string): HTMLElement {
  const there = after(text);
  if (there?.textContent === said) return there;
  there?.remove();
  const span = document.createElement('span');
  span.className = mark;
  span.lang = lang;
  span.textContent = said;
  text.after(span);
  return span;
}

/**
 * Puts what a draft says behind each sentence of bokmål on the page, as an element of its own with its language, and keeps it
 * there while the page changes. It only adds behind texts, so the page below goes on undisturbed. Answers with its end.
 */
export function drawBeside(lang: string, find: (shown: string) => string | undefined): () => void {
  const draw = (): void => {
    const wanted = new Set<Element>();
    for (const text of textsIn(document.body)) {
      const said = find(text.data.trim());
      if (said !== undefined) wanted.add(put(text, said, lang));
    }
    for (const span of document.querySelectorAll(`.${mark}`)) if (!wanted.has(span)) span.remove();
  };
  const wish = { subtree: true, childList: true, characterData: true } as const;
  const observer = new MutationObserver(() => {
    draw();
    observer.takeRecords();
  });
  draw();
  observer.observe(document.body, wish);
  return () => {
    observer.disconnect();
    for (const span of document.querySelectorAll(`.${mark}`)) span.remove();
  };
}
