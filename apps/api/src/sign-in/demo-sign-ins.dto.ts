/** Somebody invented, to try Laget as. Exists in the demo alone. */
export class DemoSignInShown {
  /** @example nav */
  username!: string;
  name!: string;
  /** Who it is, in a line. @example veileder på NAV Fjordvik */
  title!: string;
  /** What there is to look at. */
  lookAt!: string;
}
