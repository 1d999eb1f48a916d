import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { isFromThisMachine } from '../../server/access/origin.js';

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers: { host: 'localhost:3000', ...headers } }) as unknown as Request;

describe('a request from this machine', () => {
  it.each(['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])('comes from %s', (address) => {
    expect(isFromThisMachine(request(address))).toBe(true);
  });

  it.each(['10.0.0.1', '192.168.1.7', '::ffff:10.0.0.1', '2001:db8::1', ''])('does not come from "%s"', (address) => {
    expect(isFromThisMachine(request(address))).toBe(false);
  });

  it('is not one that a proxy forwards', () => {
    expect(isFromThisMachine(request('127.0.0.1', { 'x-forwarded-for': '10.0.0.1' }))).toBe(false);
    expect(isFromThisMachine(request('127.0.0.1', { forwarded: 'for=10.0.0.1' }))).toBe(false);
  });

  it('is not one that names another host', () => {
    expect(isFromThisMachine(request('127.0.0.1', { host: 'evil.example' }))).toBe(false);
    expect(isFromThisMachine(request('::1', { host: '[::1]:3000' }))).toBe(true);
  });
});
