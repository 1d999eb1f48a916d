import { Module } from '@nestjs/common';
import { StaffingReportController } from './staffing-report.controller.js';

/** Downloads of reports. */
@Module({ controllers: [StaffingReportController] })
export class ReportsModule {}
