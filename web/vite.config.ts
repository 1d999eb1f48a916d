import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';
import { inlineDocuments } from './inline-documents.ts';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

/** Pages and endpoints share paths (`GET /imports` is a page, `POST /imports` an upload): a page is asked for as HTML. */
const endpoint: ProxyOptions = {
  target: server,
  bypass: (request) => (request.headers.accept?.includes('text/html') ? '/index.html' : undefined),
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [inlineDocuments(), react()],
  build: { outDir: '../dist/web', emptyOutDir: true, manifest: true },
  server: {
    port: Number(process.env['WEB_PORT'] ?? '5173'),
    proxy: {
      '/graphql': { ...endpoint, ws: true },
      '/imports': endpoint,
      '/reports': endpoint,
      '/payroll/hand-over.csv': endpoint,
    },
  },
});
