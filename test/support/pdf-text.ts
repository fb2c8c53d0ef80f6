import { inflateSync } from 'node:zlib';

const codesOf = (hex: string): string[] => hex.replaceAll(' ', '').match(/.{4}/g) ?? [];
const textOf = (hex: string): string =>
  String.fromCharCode(...codesOf(hex).map((code) => Number.parseInt(code, 16)));

/** The letters that a font of the document has, by the code it has for each. */
const lettersIn = (stream: string): Map<string, string> => {
  const letters = new Map<string, string>();
  for (const [, from = '0', list = ''] of stream.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    // a glyph that no letter stands for has an empty place in the list, one for two letters has both
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], index) => {
      const code = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
      letters.set(code, textOf(hex));
    });
  return letters;
};

const streamsOf = (pdf: Buffer): { head: string; body: string; object: string }[] =>
  [
    ...pdf
      .toString('latin1')
      .matchAll(/(\d+) 0 obj\n(<<(?:(?!endobj)[\s\S])*?>>)\nstream\n([\s\S]*?)\nendstream/g),
  ].map(([, object = '', head = '', raw = '']) => {
    const bytes = Buffer.from(raw, 'latin1');
    return {
      object,
      head,
      body: head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : raw,
    };
  });

/** What a reader finds when searching in the document: the text in the order it is set, whatever its font. */
export const textInPdf = (pdf: Buffer): string => {
  const streams = streamsOf(pdf);
  const whole = pdf.toString('latin1');
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name = '', object = ''] of whole.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = new RegExp(`(?:^|\\n)${object} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj`).exec(whole)?.[1] ?? '';
    const map = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
    fonts.set(name, lettersIn(streams.find((stream) => stream.object === map)?.body ?? ''));
  }
  const said: string[] = [];
  for (const { body } of streams.filter((stream) => /\bBT\b/.test(stream.body)))
    for (const [, name = '', shown = ''] of body.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?\[([^\]]*)\] TJ/g)) {
      const letters = fonts.get(name);
      for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]+)>/gi))
        said.push(
          codesOf(hex)
            .map((code) => letters?.get(code) ?? '')
            .join(''),
        );
      said.push('\n');
    }
  return said.join('');
};

/** What an answer says, whether it is JSON or a document. */
export const saidIn = ({ text, body }: { readonly text?: string; readonly body: unknown }): string =>
  text ?? (Buffer.isBuffer(body) ? textInPdf(body) : '');
