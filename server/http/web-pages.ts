import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const A_YEAR = 'public, max-age=31536000, immutable';
const ENDPOINTS = ['/graphql', '/healthz', '/readyz'];

/**
 * Serves the built pages. Files below /assets carry a hash in their name and may be kept for ever; everything else is
 * asked for again. A page's address that is no file gets the application, which finds its way by itself.
 */
export function serveWebPages(app: NestExpressApplication, folder: string): void {
  const start = join(folder, 'index.html');
  if (!existsSync(start)) throw new Error(`The web pages are not built: ${start} is missing. Run "npm run build".`);
  app.useStaticAssets(folder, {
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith(join(folder, 'assets')) ? A_YEAR : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!asksForPage(request)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(start);
  });
}

/** Pages and endpoints share paths (`/imports` is both): a page is what a browser asks for as HTML, without extension. */
function asksForPage(request: Request): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isFile = /\.[a-z0-9]+$/i.test(request.path);
  const isEndpoint = ENDPOINTS.some((path) => request.path === path || request.path.startsWith(`${path}/`));
  return isRead && !isFile && !isEndpoint && request.headers.accept?.includes('text/html') === true;
}
