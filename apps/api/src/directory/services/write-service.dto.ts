import { ArrayMaxSize, ArrayUnique, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { allServiceKinds, type ServiceKind } from '#domain/service/service-kinds';

export class WriteService {
  /** @example NAV Fjordvik */
  @IsString()
  @MaxLength(200)
  name!: string;

  @IsIn(allServiceKinds)
  kind!: ServiceKind;

  /** @example 55 55 33 33 */
  @IsString()
  @MaxLength(40)
  phone!: string;

  /** The municipalities that it serves; those that it serves already stay. */
  @IsUUID('all', { each: true })
  @ArrayUnique()
  @ArrayMaxSize(400)
  municipalityIds!: string[];
}
