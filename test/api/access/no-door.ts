import type { TestingModuleBuilder } from '@nestjs/testing';
import { allCategories } from '#domain/category/categories';
import type { Permission } from '#domain/roles/permissions';
import { AccessService, type Sight } from '../../../apps/api/src/access/access.service.ts';
import { RequestContext } from '../../../apps/api/src/platform/request/request-context.ts';
import { PermissionGuard } from '../../../apps/api/src/platform/request/permission.guard.ts';

/** What the API would be if its own door stood open: everybody may, everything is opened. Only the database decides. */
class OpenDoor {
  constructor(private readonly request: RequestContext) {}

  open(youngPersonId: string, action: Permission): Promise<Sight> {
    this.request.log({ young_person_id: youngPersonId, action, allowed: true, basis: 'own_service' });
    return Promise.resolve({
      youngPersonId,
      relation: 'member',
      holder: true,
      followUpStatus: 'active',
      basis: 'own_service',
      categories: allCategories,
    });
  }

  listed(youngPersonIds: readonly string[], action: Permission): void {
    this.request.log({ young_person_ids: youngPersonIds, action, allowed: true, basis: 'own_list' });
  }
}

/** Takes the guard and the one where-clause out through the test module. Nothing in the product can. */
export const withoutDoor = (module: TestingModuleBuilder): TestingModuleBuilder =>
  module
    .overrideProvider(PermissionGuard)
    .useValue({ canActivate: () => true })
    .overrideProvider(AccessService)
    .useFactory({ factory: (request: RequestContext) => new OpenDoor(request), inject: [RequestContext] });
