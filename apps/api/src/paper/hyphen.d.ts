/** The patterns of TeX by language; the package has no types of its own. */
interface Hyphenator {
  readonly hyphenateSync: (text: string) => string;
}

declare module 'hyphen/nb/index.js' {
  const patterns: Hyphenator;
  export default patterns;
}

declare module 'hyphen/nn/index.js' {
  const patterns: Hyphenator;
  export default patterns;
}

declare module 'hyphen/en-gb/index.js' {
  const patterns: Hyphenator;
  export default patterns;
}
