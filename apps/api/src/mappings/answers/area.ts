import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isArea, type Area as LifeArea } from '#domain/mapping/areas';
import { refusal } from '#domain/problem/refusal';

@Injectable()
class AreaPipe implements PipeTransform<string, LifeArea> {
  transform(value: string): LifeArea {
    if (!isArea(value)) throw refusal('invalid-input', ['area']);
    return value;
  }
}

/** A life area in the path; one that nobody knows is a 400. */
export const Area = (): ParameterDecorator => Param('area', AreaPipe);
