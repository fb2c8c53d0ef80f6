import { addDays, type IsoDate } from '#domain/calendar/date';
import { dateRange } from '../random/moments.ts';
import type { RowBook } from '../rows/row-book.ts';
import type { Directory, Post } from './directory.ts';

interface Away {
  readonly who: (directory: Directory) => Post;
  /** Days before and after the day of seeding. */
  readonly from: number;
  readonly to: number;
  readonly hasStandIn: boolean;
}

const colleague =
  (service: string, index: number) =>
  (directory: Directory): Post => {
    const here = directory.posts.filter((post) => post.service.key === service && post.leftOn === null);
    return here[index] ?? directory.takesNext(directory.serviceNamed(service));
  };

/** Who is away: in spring, now with a stand-in, and now without one, which leaves their batons with nobody. */
const aways: readonly Away[] = [
  { who: (directory) => directory.signIn('skole'), from: -75, to: -62, hasStandIn: false },
  { who: (directory) => directory.signIn('helsesykepleier'), from: -6, to: 10, hasStandIn: true },
  { who: colleague('NAV Granlia', 1), from: -20, to: 25, hasStandIn: false },
  { who: colleague('Barneverntjenesten i Fjordvik', 1), from: -12, to: 40, hasStandIn: false },
  { who: colleague('Koordinering for unge i Fjordvik', 3), from: -9, to: 5, hasStandIn: false },
];

const standInFor = (directory: Directory, { id, service }: Post): Post | undefined =>
  directory.posts.find((post) => post.service.id === service.id && post.id !== id && post.leftOn === null);

/** Dated absences, with a stand-in or without. */
export const addAbsences = (
  book: RowBook,
  directory: Directory,
  today: IsoDate,
  newId: () => string,
): void => {
  for (const { who, from, to, hasStandIn } of aways) {
    const post = who(directory);
    book.add('absence', {
      id: newId(),
      post_id: post.id,
      during: dateRange(addDays(today, from), addDays(today, to)),
      stand_in_post_id: hasStandIn ? (standInFor(directory, post)?.id ?? null) : null,
    });
  }
};
