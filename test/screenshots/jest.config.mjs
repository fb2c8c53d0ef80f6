import house from '../../jest.config.mjs';

const admin = house.projects.find(({ displayName }) => displayName === 'admin');

/** Not a test of the house: it makes pictures, so it stands beside the projects and is asked for by name. */
export default {
  ...admin,
  displayName: 'screenshots',
  testMatch: ['<rootDir>/test/screenshots/*.screenshots.ts'],
  testTimeout: 600_000,
};
