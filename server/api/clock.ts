import type { EpochSeconds } from '../domain/time/instant.js';

/** The instant of a request: read once at the edge and handed down as an argument. */
export const now = (): EpochSeconds => Math.floor(Date.now() / 1000);
