/** How a text is set: how wide its lines are, and where its words may be divided. */
export interface Setting {
  readonly width: number;
  /** How much of the first line is taken already. */
  readonly taken: number;
  readonly widthOf: (text: string) => number;
  readonly syllablesOf: (word: string) => readonly string[];
}

export interface Lines {
  readonly lines: readonly string[];
  /** A word was divided: whoever listens gets the text as it was written instead. */
  readonly divided: boolean;
}

const perhapsHyphen = (part: string): string => (part.endsWith('-') ? part : `${part}-`);

/** As many parts of a word as fit in `room`, with a hyphen; none when not even the first does. */
const headOf = (parts: readonly string[], room: number, widthOf: Setting['widthOf']): number => {
  let fitting = 0;
  let head = '';
  for (const [index, part] of parts.slice(0, -1).entries()) {
    head += part;
    if (widthOf(perhapsHyphen(head)) > room) break;
    fitting = index + 1;
  }
  return fitting;
};

/** A word that has no place to be divided and is wider than a line: letter by letter. */
const brokenAnyhow = (word: string, { width, widthOf }: Setting): string[] => {
  const pieces: string[] = [''];
  for (const letter of word) {
    const grown = `${pieces.at(-1) ?? ''}${letter}`;
    if (widthOf(grown) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = grown;
  }
  return pieces;
};

/** The lines of one paragraph. */
const linesOfParagraph = (text: string, setting: Setting): Lines => {
  const { width, taken, widthOf, syllablesOf } = setting;
  const lines: string[] = [];
  let line = '';
  let divided = false;
  const room = (): number => (lines.length === 0 ? width - taken : width);
  const end = (): void => {
    lines.push(line);
    line = '';
  };
  const place = (word: string): void => {
    const grown = line === '' ? word : `${line} ${word}`;
    if (widthOf(grown) <= room()) {
      line = grown;
      return;
    }
    const before = line === '' ? '' : `${line} `;
    const parts = syllablesOf(word);
    const fitting = headOf(parts, room() - widthOf(before), widthOf);
    if (fitting > 0) {
      line = `${before}${perhapsHyphen(parts.slice(0, fitting).join(''))}`;
      divided = true;
      end();
      place(parts.slice(fitting).join(''));
      return;
    }
    if (line !== '' || (lines.length === 0 && taken > 0)) {
      end();
      place(word);
      return;
    }
    const pieces = brokenAnyhow(word, setting);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  };
  for (const word of text.split(/[ \t]+/).filter((one) => one !== '')) place(word);
  end();
  return { lines, divided };
};

/** A text in lines: what the writer put on a line of its own stays there. */
export const linesOf = (text: string, setting: Setting): Lines => {
  const set = text
    .split(/\r?\n/)
    .map((one, index) => linesOfParagraph(one, index === 0 ? setting : { ...setting, taken: 0 }));
  return { lines: set.flatMap(({ lines }) => lines), divided: set.some(({ divided }) => divided) };
};
