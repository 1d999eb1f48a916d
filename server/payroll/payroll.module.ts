import { Module } from '@nestjs/common';
import { PayrollController } from './payroll.controller.js';

/** Downloads for payroll. */
@Module({ controllers: [PayrollController] })
export class PayrollModule {}
