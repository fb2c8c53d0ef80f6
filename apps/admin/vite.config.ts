import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { together } from './scripts-together.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    // Made once here, not for each who asks.
    compression({
      include: /\.(?:js|css|svg)$/,
      exclude: /manifest/,
      threshold: 1000,
      skipIfLargerOrEqual: true,
      algorithms: [
        'gzip',
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      ],
    }),
  ],
  resolve: { conditions: ['source', 'module', 'browser', 'production', 'default'] },
  build: {
    outDir: here('../../dist/admin'),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { professionals: here('index.html'), ownPage: here('own-page.html') },
      output: {
        // Without it a module that another group holds can run before what it needs.
        strictExecutionOrder: true,
        codeSplitting: {
          groups: [
            together('own', here('src/own-page/main.tsx'), 100_000),
            together('first', here('src/main.tsx'), 100_000),
            together('shared', undefined, 10_000),
          ],
        },
      },
    },
  },
});
