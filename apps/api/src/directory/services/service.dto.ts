import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { allServiceKinds, type ServiceKind } from '#domain/service/service-kinds';

export class ServicesQuestion {
  @IsOptional()
  @IsIn(allServiceKinds)
  kind?: ServiceKind;

  /** Id of a municipality that the service serves. */
  @IsOptional()
  @IsUUID()
  municipality?: string;
}

export class MunicipalitySeen {
  id!: string;
  /** Four digits. */
  number!: string;
  name!: string;
  county!: string;
}

export class ServiceSeen {
  id!: string;
  name!: string;
  kind!: ServiceKind;
  phone!: string;
  municipalities!: string[];
}

export class PersonInService {
  postId!: string;
  name!: string;
  title!: string;
  phone!: string;
  /** Away until this day; null when at work. */
  awayUntil!: string | null;
}
