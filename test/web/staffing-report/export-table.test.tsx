import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExportTable } from '../../../web/src/features/staffing-report/export-table.js';
import type { ReportExportsQuery } from '../../../web/src/graphql/generated/graphql.js';
import { renderPart } from '../render.js';

const TAKEN: ReportExportsQuery['reportExports']['edges'][number]['node'] = {
  id: 'e-1',
  exportedAt: '2026-11-24T10:00:00Z',
  generatedAt: '2026-11-24T10:00:00Z',
  by: 'Hera',
  format: 'XLSX',
  period: { from: '2026-11-16', to: '2026-11-22' },
  grouping: 'TEAM',
  teamNames: null,
  definitionName: 'Hours of North',
  definitionVersion: 2,
  hasTable: true,
  siteNames: ['North'],
  rowCount: 3,
  rowsSha256: 'a'.repeat(64),
  fileSha256: 'b'.repeat(64),
  fileBytes: 8_200,
};

describe('the history of exports', () => {
  it('gives the file of an export again', async () => {
    const onTake = jest.fn<(address: string) => void>();
    renderPart(<ExportTable exports={[TAKEN]} isBusy={false} onTake={onTake} onCompare={() => undefined} />);
    const row = within(screen.getByRole('row', { name: /Hera/ }));
    expect(row.getByText('Hera')).toBeInTheDocument();
    expect(row.getByText('b'.repeat(12))).toBeInTheDocument();
    await userEvent.click(row.getByRole('button', { name: 'Again: XLSX, 8.2 kB' }));
    expect(onTake).toHaveBeenCalledWith('/reports/exports/e-1');
  });

  it('says when the figures are older than the export', () => {
    const again = { ...TAKEN, id: 'e-2', exportedAt: '2026-12-24T10:00:00Z' };
    renderPart(
      <ExportTable exports={[again, TAKEN]} isBusy={false} onTake={() => undefined} onCompare={() => undefined} />,
    );
    expect(screen.getAllByText(/^figures of/)).toHaveLength(1);
  });

  it('offers nothing where no file was kept, and shows the hash of the rows', () => {
    const early = { ...TAKEN, siteNames: null, hasTable: false, fileSha256: null, fileBytes: null };
    renderPart(<ExportTable exports={[early]} isBusy={false} onTake={() => undefined} onCompare={() => undefined} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('not kept')).toBeInTheDocument();
    expect(screen.getByText('a'.repeat(12))).toBeInTheDocument();
  });
});
