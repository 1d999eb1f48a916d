import { describe, expect, it } from '@jest/globals';
import { PullFailure } from '../../../server/ingest/sources/pull-failure.js';
import { reachOf } from '../../../server/ingest/sources/web/address-rules.js';
import { permittedUrl } from '../../../server/ingest/sources/web/permitted-url.js';
import { readPrivateHosts } from '../../../server/ingest/sources/web/private-hosts.js';
import { demandedSeconds, pauseSeconds } from '../../../server/ingest/sources/web/retry-rule.js';

describe('where an address leads', () => {
  it.each([
    ['8.8.8.8', 'PUBLIC'],
    ['2606:4700::1111', 'PUBLIC'],
    ['127.0.0.1', 'PRIVATE'],
    ['10.1.2.3', 'PRIVATE'],
    ['172.31.255.255', 'PRIVATE'],
    ['172.32.0.1', 'PUBLIC'],
    ['192.168.1.1', 'PRIVATE'],
    ['::1', 'PRIVATE'],
    ['fd12:3456::1', 'PRIVATE'],
    ['::ffff:127.0.0.1', 'PRIVATE'],
    ['169.254.169.254', 'NEVER'],
    ['::ffff:169.254.169.254', 'NEVER'],
    ['fd00:ec2::254', 'NEVER'],
    ['fe80::1', 'NEVER'],
    ['0.0.0.0', 'NEVER'],
    ['64:ff9b::7f00:1', 'NEVER'],
    ['2002:7f00:1::', 'NEVER'],
    ['not an address', 'NEVER'],
  ])('%s: %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});

describe('an address that is configured', () => {
  const named = readPrivateHosts({ EVENKEEL_PRIVATE_HOSTS: ' ehr.local , 10.0.0.5:8443 ' });

  it.each([
    'https://example.org/file.csv',
    'http://ehr.local/fhir',
    'https://ehr.local:9443/fhir',
    'https://10.0.0.5:8443/x',
  ])('%s may be asked', (address) => {
    expect(permittedUrl(address, named).href).toBe(new URL(address).href);
  });

  it.each([
    'http://example.org/file.csv',
    'https://10.0.0.5/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://169.254.169.254/latest',
    'https://me:secret@example.org/',
    'ftp://ehr.local/x',
    'file:///etc/passwd',
    'nonsense',
  ])('%s may not', (address) => {
    expect(() => permittedUrl(address, named)).toThrow(PullFailure);
  });

  it('never leads to the credentials of a cloud’s machine, whoever names it', () => {
    expect(() => permittedUrl('http://169.254.169.254/', new Set(['169.254.169.254']))).toThrow(PullFailure);
  });
});

describe('when to ask again', () => {
  const now = new Date('2026-03-02T12:00:00Z');

  it('doubles the pause each time up to twenty seconds, and at least half of it passes', () => {
    expect([1, 2, 3, 9].map((attempt) => pauseSeconds(attempt, () => 0))).toEqual([0.5, 1, 2, 10]);
    expect([1, 2, 3, 9].map((attempt) => pauseSeconds(attempt, () => 1))).toEqual([1, 2, 4, 20]);
  });

  it.each([
    ['seconds', 429, { 'retry-after': '30' }, 30],
    ['a date', 503, { 'retry-after': 'Mon, 02 Mar 2026 12:01:30 GMT' }, 90],
    ['a date that has passed', 503, { 'retry-after': 'Mon, 02 Mar 2026 11:00:00 GMT' }, 0],
    ['nothing left, in seconds', 200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '12' }, 12],
    ['nothing left, until an epoch second', 200, { 'ratelimit-remaining': '0', 'ratelimit-reset': '1772452860' }, 60],
    ['a quota', 402, { 'x-toggl-quota-remaining': '0', 'x-toggl-quota-resets-in': '1800' }, 1800],
    ['something left', 200, { 'x-ratelimit-remaining': '4', 'x-ratelimit-reset': '12' }, null],
    ['nothing', 500, {}, null],
  ])('reads %s', (_, code, headers, seconds) => {
    expect(demandedSeconds(code, headers, now)).toBe(seconds);
  });
});
