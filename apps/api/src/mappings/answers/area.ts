import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { allAreas, isArea, type Area as LifeArea } from '#domain/mapping/areas';
import { refusal } from '#domain/problem/refusal';
import { onItsRoute } from '../../platform/request/on-its-route.ts';

@Injectable()
class AreaPipe implements PipeTransform<string, LifeArea> {
  transform(value: string): LifeArea {
    if (!isArea(value)) throw refusal('invalid-input', ['area']);
    return value;
  }
}

/** A life area in the path; one that nobody knows is a 400. */
export const Area = (): ParameterDecorator => (target, method, index) => {
  Param('area', AreaPipe)(target, method, index);
  onItsRoute(ApiParam({ name: 'area', schema: { type: 'string', enum: [...allAreas] } }))(
    target,
    method,
    index,
  );
};
