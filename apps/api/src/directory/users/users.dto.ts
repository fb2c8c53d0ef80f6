import { IsIn, IsOptional } from 'class-validator';
import type { StaffRole } from '#domain/role-grant/role-grants';
import { allRoles, type Role } from '#domain/roles/roles';
import { ListQuestion } from '../list-question.dto.ts';

export const userSortings = ['name', 'username'] as const;

export class UsersQuestion extends ListQuestion {
  @IsOptional()
  @IsIn(userSortings)
  sort: (typeof userSortings)[number] = 'name';

  /** Only those with a post in this role. */
  @IsOptional()
  @IsIn(allRoles)
  role?: Role;
}

export class UserPost {
  id!: string;
  role!: StaffRole;
  /** @example Rådgiver */
  title!: string;
  serviceId!: string;
  /** @example Vestlia vgs */
  serviceName!: string;
  /** @example Nordfjella fylkeskommune */
  organisationName!: string;
  /** First day in the post; null when it has none. */
  from!: string | null;
  /** Last day in the post; null when it has none. */
  until!: string | null;
}

/** Somebody who works in a service. Young people and guardians are not in this list. */
export class UserSeen {
  id!: string;
  name!: string;
  /** @example skole */
  username!: string;
  email!: string;
  phone!: string;
  /** May sign in. */
  active!: boolean;
  version!: number;
  posts!: UserPost[];
}

export class UserList {
  data!: UserSeen[];
  /** How many there are on all pages. */
  total!: number;
}
