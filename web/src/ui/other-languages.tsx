import { Anchor, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { chooseLanguage, language, LANGUAGES, type Language } from '../messages/language.js';

/** The other languages, each by its own name, for pages that are read before there is an account menu. */
export function OtherLanguages(): ReactNode {
  const others = (Object.keys(LANGUAGES) as Language[]).filter((each) => each !== language);
  return (
    <Group gap="md">
      {others.map((each) => (
        <Anchor key={each} component="button" type="button" size="sm" lang={each} onClick={() => chooseLanguage(each)}>
          {LANGUAGES[each]}
        </Anchor>
      ))}
    </Group>
  );
}
