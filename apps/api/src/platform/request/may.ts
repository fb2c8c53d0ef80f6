import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { isPermission, type Permission, permissions } from '#domain/roles/permissions';

const metadataKey = 'laget:permission';

/** The one permission of a route. It stands in the OpenAPI document as `x-permission`. */
export const May = (permission: Permission): MethodDecorator =>
  applyDecorators(SetMetadata(metadataKey, permission), ApiExtension('x-permission', permission));

/** The route's permission. A route without one is a mistake: it is refused, never open. */
export const permissionOf = (handler: object): Permission => {
  const permission: unknown = Reflect.getMetadata(metadataKey, handler);
  if (typeof permission !== 'string' || !isPermission(permission))
    throw new Error('A route has no permission');
  return permission;
};

/** Is the route about one young person, so that it must leave a row in the access log? */
export const isAboutAPerson = (handler: object): boolean =>
  permissions[permissionOf(handler)].reach !== 'nobody';
