import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // As many as there are processors: much of the suite waits for engines and bundles. One fewer is the default, which of two leaves one.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['bin/**', 'lib/**', 'lambdas/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
