import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstLoad } from './src/app/build/first-load.ts'
import { offline } from './src/app/build/offline-plugin.ts'
import { shownText } from './src/app/build/shown-text.ts'
import { besideSingleFile, singleFile } from './src/app/build/single-file-plugin.ts'
import { withoutFetch } from './src/app/build/without-fetch.ts'

export default defineConfig({
  base: './',
  plugins: [
    react(),
    shownText(),
    withoutFetch(),
    firstLoad(),
    besideSingleFile(),
    offline(),
    singleFile(),
  ],
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 8192,
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // All cores: by itself it would leave one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          isolate: false,
          include: ['tests/{schemas,domain}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'headless',
          environment: 'node',
          // Their modules are large and loaded once for all files: no test here leaves anything behind.
          isolate: false,
          include: [
            'tests/{frameworks,cases,letters,threads,inventory,bibliography,storage,export,signing,workflows,locales,cli,architecture}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          // One window for all of them, which fresh-screen.ts tidies after each test.
          isolate: false,
          setupFiles: ['tests/support/fresh-screen.ts'],
          include: ['tests/{ui,features,app}/**/*.test.tsx'],
        },
      },
      ...['journeys', 'browsers'].map((name) => ({
        extends: true as const,
        test: {
          name,
          environment: 'node' as const,
          include: [`tests/${name}/**/*.test.ts`],
          globalSetup: ['tests/support/serve-built-app.ts'],
          setupFiles: ['tests/support/skip-by-way.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      })),
    ],
  },
})
