import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { chooseLanguage, language, LANGUAGES, type Language } from '../messages/language.js';
import { t } from '../messages/t.js';

/** Languages to choose from, each in its own words; the label says it in both, for whoever cannot read the other. */
export function LanguageItems(): ReactNode {
  return (
    <>
      <Menu.Label>{t('frame:account.language')}</Menu.Label>
      {(Object.keys(LANGUAGES) as Language[]).map((each) => (
        <Menu.Item
          key={each}
          lang={each}
          onClick={() => chooseLanguage(each)}
          rightSection={each === language ? '✓' : undefined}
          aria-current={each === language}
        >
          {LANGUAGES[each]}
        </Menu.Item>
      ))}
    </>
  );
}
