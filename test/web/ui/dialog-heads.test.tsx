import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { Drawer, MantineProvider, Modal } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { theme } from '../../../web/src/app/theme.js';

describe('The head of a dialog', () => {
  it.each([
    ['modal', Modal],
    ['drawer', Drawer],
  ])('is no second banner of the page: %s', (_name, Dialog) => {
    render(
      <MantineProvider env="test" theme={theme}>
        <Dialog opened onClose={() => undefined} title="What would change">
          Nothing.
        </Dialog>
      </MantineProvider>,
    );
    expect(screen.getByRole('dialog', { name: 'What would change' })).toBeInTheDocument();
    expect(screen.queryByRole('banner')).toBeNull();
  });
});
