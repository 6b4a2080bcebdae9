import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { filesOfDataUrls } from './client/files-of-data-urls.ts';

const api = process.env['API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: 'client',
  plugins: [react(), filesOfDataUrls()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    // What makes a PDF brings its fonts; it is loaded when a dossier is made.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // A hint for React's compiler in a built package, which means nothing here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: {
    proxy: {
      '/graphql': api,
      '/export': api,
      '/sign-in': api,
      '/sign-out': api,
      '^/import($|\\?|/template\\.zip)': api,
    },
  },
});
