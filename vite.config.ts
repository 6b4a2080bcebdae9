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
    chunkSizeWarningLimit: 700,
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
