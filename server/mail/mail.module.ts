import { Module } from '@nestjs/common';
import { UnsubscribeController } from './wishes/unsubscribe.controller.js';

/** Where mails can be ended without signing in. */
@Module({ controllers: [UnsubscribeController] })
export class MailModule {}
