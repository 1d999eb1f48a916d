import { openDataSource, poolOf } from '../../server/database/data-source.js';
import type { Connection } from '../../server/database/connection.js';
import { Secret } from '../../server/database/secret.js';
import type { MailSetting } from '../../server/mail/transport/mail-setting.js';
import { deliver } from './outbox-of-a-test.js';

/* Run by a test as a process of its own, so that it can be killed in the middle of a mail. */
const [connectionText, settingText] = process.argv.slice(2) as [string, string];
const connection = JSON.parse(connectionText) as Connection;
const dataSource = await openDataSource(connection, { poolSize: 2 });
const secret = new Secret('a secret key for tests only');
await deliver({ dataSource, pool: poolOf(dataSource), connection, secret }, JSON.parse(settingText) as MailSetting);
await dataSource.destroy();
