import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['bin/**', 'lib/**', 'lambdas/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
