/** A catalogue of texts: feature → … → sentence. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** Values that fill the `{names}` in a sentence; `count` also chooses between «one |||| many». */
export type TextValues = Readonly<Record<string, string | number>>;

/** Every path of the catalogue that ends in a sentence: 'layout.skip' | … */
export type TextKey<Tree, Before extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Before}${Key}`
    : TextKey<Tree[Key], `${Before}${Key}.`>;
}[keyof Tree & string];

/** The sentence that stands at a path. */
export type TextAt<Tree, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree
    ? TextAt<Tree[Head], Rest>
    : never
  : Path extends keyof Tree
    ? Tree[Path]
    : never;

type Names<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What must be given with a sentence: nothing, or a value for each `{name}` in it. */
export type ValuesFor<Sentence> = [Names<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<Names<Sentence>, string | number>>];

/** Another language: the same keys with its own sentences. `export const nn = {…} satisfies SameShape<typeof nb>`. */
export type SameShape<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameShape<Tree[Key]>;
};

/**
 * `t('plan.activate', { name })`: does not compile with an unknown key or a missing value. `Keys` is written out once
 * for each catalogue, so that the compiler does not work out thousands of keys anew for each sentence.
 */
export type Text<Tree, Keys extends string> = <Key extends Keys>(
  key: Key,
  ...values: ValuesFor<TextAt<Tree, Key>>
) => string;
