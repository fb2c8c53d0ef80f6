import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { refusal } from '#domain/problem/refusal';

@Injectable()
class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw refusal('invalid-id');
    return value.toLowerCase();
  }
}

/** An id in the path. Anything but a UUID is a 400, before anybody asks the database. */
export const Id = (name: string): ParameterDecorator => Param(name, UuidPipe);
