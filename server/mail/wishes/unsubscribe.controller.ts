import { Controller, Header, HttpCode, Inject, NotFoundException, Param, Post } from '@nestjs/common';
import { DATABASE } from '../../database/database.module.js';
import type { Database } from '../../database/open-database.js';
import { saveWish } from './mail-wish.query.js';
import { readUnsubscribeToken } from './unsubscribe-token.js';

/**
 * `POST /unsubscribe/:token`, as mail programs do it by themselves (RFC 8058): no session, for the token says all. Opening
 * the address changes nothing, because programs that look for harm open every link.
 */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Post(':token')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async unsubscribe(@Param('token') token: string): Promise<{ readonly unsubscribed: true }> {
    const unsubscribing = readUnsubscribeToken(this.database.secret, token);
    if (unsubscribing === null) throw new NotFoundException('This address ends nothing.');
    await saveWish(this.database.pool, unsubscribing, unsubscribing.topic, false, new Date());
    return { unsubscribed: true };
  }
}
