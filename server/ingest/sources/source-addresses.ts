import { SERVICE_ADDRESSES, type PullKind, type PullSettings } from './pull-settings.js';

/** The addresses a source is configured to ask; nothing else is asked. */
export function addressesOf({
  kind,
  settings,
}: {
  readonly kind: PullKind;
  readonly settings: PullSettings;
}): readonly string[] {
  const own = settings.address === '' ? (SERVICE_ADDRESSES[kind] ?? '') : settings.address;
  const address = own.replace(/^webcals?:/i, 'https:');
  return settings.tokenAddress === null ? [address] : [address, settings.tokenAddress];
}
