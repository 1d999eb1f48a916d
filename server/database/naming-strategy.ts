import { DefaultNamingStrategy } from 'typeorm';

/** Columns are snake_case in the database and camelCase in code; tables are named by their mapping. */
export class SnakeCaseNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return [...embeddedPrefixes, customName ?? propertyName].map(snakeCase).join('_');
  }
}

/** `weekStarting` → `week_starting`, `tokenSha256` → `token_sha256`, `outsideScheduleByHour` → `outside_schedule_by_hour`. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
