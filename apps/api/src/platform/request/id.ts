import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { refusal } from '#domain/problem/refusal';
import { onItsRoute } from './on-its-route.ts';

@Injectable()
class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw refusal('invalid-id');
    return value.toLowerCase();
  }
}

/** An id in the path. Anything but a UUID is a 400, before anybody asks the database. */
export const Id =
  (name: string): ParameterDecorator =>
  (target, method, index) => {
    Param(name, UuidPipe)(target, method, index);
    onItsRoute(ApiParam({ name, schema: { type: 'string', format: 'uuid' } }))(target, method, index);
  };
