import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';

const LOOPBACK_ADDRESS = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOOPBACK_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/**
 * Whether a request was made on this very machine. A proxy on this machine forwards everybody's requests, so a forwarded
 * one never counts; nor does one that names another host, as a page elsewhere could make a browser send.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in request.headers);
  const isLoopback = LOOPBACK_ADDRESS.test(request.socket.remoteAddress ?? '');
  return isLoopback && !isForwarded && LOOPBACK_HOST.test(request.headers.host ?? '');
}

/** Network address of the caller, behind trusted proxies the one they state. */
export function addressOf(request: Request): string {
  return request.ip ?? request.socket.remoteAddress ?? 'unknown';
}
