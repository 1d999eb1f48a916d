import { parseCookie } from 'cookie';
import type { IncomingMessage } from 'node:http';
import type { CookieOptions, Request, Response } from 'express';
import { LONGEST_SESSION_SECONDS } from './session.js';

const NAME = 'evenkeel-session';

/** The session token the browser sent; null when there is none. */
export function sessionTokenOf(request: IncomingMessage): string | null {
  return parseCookie(request.headers.cookie ?? '')[NAME] ?? null;
}

export function setSessionCookie(request: Request, response: Response, token: string): void {
  response.cookie(NAME, token, { ...options(request), maxAge: LONGEST_SESSION_SECONDS * 1000 });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(NAME, options(request));
}

/** Out of reach of scripts and of other sites' forms; over HTTPS only where there is HTTPS. */
function options(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' };
}
