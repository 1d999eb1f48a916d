import type { PullKind } from '../pull-settings.js';
import type { Connector } from './connector.js';
import { fhir } from './fhir.js';
import { clockify, toggl } from './time-trackers.js';
import { watchedFolder } from './watched-folder.js';
import { webFile } from './web-file.js';

/** Every way a source is asked. */
export const CONNECTORS: Readonly<Record<PullKind, Connector>> = {
  FOLDER: watchedFolder,
  HTTPS_FILE: webFile,
  ICALENDAR: webFile,
  FHIR: fhir,
  TOGGL: toggl,
  CLOCKIFY: clockify,
};
