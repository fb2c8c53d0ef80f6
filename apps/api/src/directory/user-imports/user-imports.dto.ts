import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { ColumnPlaces } from '#domain/user-import/columns';
import type { StaffRole } from '#domain/role-grant/role-grants';
import { MakeUser } from '../users/write-user.dto.ts';

/** Which column each thing stands in, counted from nought; left out where it stands in none. */
export class PlacesWished {
  @IsOptional() @IsInt() @Min(0) @Max(200) name?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) givenName?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) familyName?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) email?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) username?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) phone?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) service?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) role?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) title?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(200) from?: number | null;
}

export class ReadList {
  /** The file's text: columns divided by semicolon, comma or tab, headings first. */
  @IsString()
  @MaxLength(400_000)
  text!: string;

  /** Where each thing stands; guessed from the headings when left out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PlacesWished)
  columns?: PlacesWished;
}

export class ColumnsFound implements ColumnPlaces {
  name!: number | null;
  givenName!: number | null;
  familyName!: number | null;
  email!: number | null;
  username!: number | null;
  phone!: number | null;
  service!: number | null;
  role!: number | null;
  title!: number | null;
  from!: number | null;
}

/** One line, as it was understood. */
export class LineRead {
  /** Its number in the file, with the headings as 1. */
  line!: number;
  name!: string;
  email!: string;
  username!: string;
  phone!: string;
  /** As it stands in the file. */
  serviceName!: string;
  serviceId!: string | null;
  role!: StaffRole | null;
  title!: string;
  from!: string;
  /** Why it is not read in; empty when it is in order. */
  errors!: string[];
}

/** What a list would give. Nothing has been saved. */
export class ListRead {
  headers!: string[];
  columns!: ColumnsFound;
  lines!: LineRead[];
}

export class ImportBegun {
  id!: string;
}

export class ImportUsers {
  /** Twenty-five at a time; all of them or none. */
  @ValidateNested({ each: true })
  @Type(() => MakeUser)
  @ArrayMinSize(1)
  @ArrayMaxSize(25)
  users!: MakeUser[];
}

export class Imported {
  made!: number;
}

export class Undone {
  /** How many users are not there any more. */
  undone!: number;
}
