import { Anchor, Container, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './entrance-frame.module.css';
import { t } from '../../messages/t.js';
import { OtherLanguages } from '../../ui/other-languages.js';

/** The page around every entrance form: the product's name, one heading, one narrow column, the other languages below. */
export function EntranceFrame({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <Container component="main" size={wide === true ? 680 : 420} py="xl">
      <Stack gap="lg">
        <div>
          <Anchor href="/" className={classes['brand']} underline="never">
            <img src="/favicon.svg" width={28} height={28} alt="" /> {t('frame:product')}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t('entrance:tagline')}
          </Text>
        </div>
        <Title order={1} size="h2">
          {title}
        </Title>
        {children}
        <OtherLanguages />
      </Stack>
    </Container>
  );
}
