import nextJest from 'next/jest.js';

const createJestConfig = nextJest({ dir: './' });

/** Packages published as ES modules only: Jest must compile them, though they are in node_modules. */
const esmPackages = ['d3-[a-z-]+', 'internmap', 'minisearch'];

/**
 * next/jest puts its own "ignore node_modules" pattern first, so ours has to replace the list
 * after next/jest has made the config.
 * @param {import('jest').Config} project
 * @returns {Promise<import('jest').Config>}
 */
async function projectConfig(project) {
  const config = await createJestConfig({
    testEnvironment: 'node',
    setupFiles: ['<rootDir>/__tests__/fixtures/text-encoder.ts'],
    moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
    modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.cache/'],
    ...project,
  })();
  return {
    ...config,
    transformIgnorePatterns: [
      `/node_modules/(?!(${esmPackages.join('|')})/)`,
      '^.+\\.module\\.(css|sass|scss)$',
    ],
  };
}

/** @type {import('jest').Config} */
const config = {
  projects: [
    await projectConfig({
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/browser/'],
    }),
    await projectConfig({
      displayName: 'browser',
      testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'],
    }),
  ],
};

export default config;
