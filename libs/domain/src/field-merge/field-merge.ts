/** The fields of one thing as they stand in one place: name → text. What is left out is empty. */
export type Fields = Readonly<Record<string, string>>;

/** A field that two have changed, each in their own way. */
export interface Collision {
  readonly field: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface FieldMerge {
  /** What only one has changed is that one's; where both have, mine, until somebody has chosen. */
  readonly merged: Fields;
  readonly collisions: readonly Collision[];
}

/** Puts together what two have written on the same thing, seen from what stood there before. Nothing typed is lost. */
export const mergeFields = (before: Fields, mine: Fields, theirs: Fields): FieldMerge => {
  const names = [...new Set([before, mine, theirs].flatMap((fields) => Object.keys(fields)))];
  const of = (fields: Fields, name: string): string => fields[name] ?? '';
  const changed = (fields: Fields, name: string): boolean => of(fields, name) !== of(before, name);
  const collisions = names
    .filter((name) => changed(mine, name) && changed(theirs, name) && of(mine, name) !== of(theirs, name))
    .map((field) => ({
      field,
      before: of(before, field),
      mine: of(mine, field),
      theirs: of(theirs, field),
    }));
  const merged = names.map((name): [string, string] => [name, of(changed(mine, name) ? mine : theirs, name)]);
  return { merged: Object.fromEntries(merged), collisions };
};
