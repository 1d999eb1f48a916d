import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { t } from '../messages/t.js';
import { ScopeButton } from './scope-button.js';
import { scopeOptions, type ScopeOption } from './scope-options.js';
import type { ScopeChoice } from './scope.js';
import { useSelection } from './use-selection.js';

const EVERYTHING = 'everything';

/** The list behind the scope control, open from the start; loaded when it is first asked for. */
export function ScopePicker(): ReactNode {
  const { tree, scopeChoice, select } = useSelection();
  const [words, setWords] = useState('');
  const combobox = useCombobox({
    defaultOpened: true,
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setWords('');
    },
  });
  // Opened by the button it replaces: the search takes the focus that button had.
  const focusSearch = combobox.focusSearchInput;
  useEffect(() => focusSearch(), [focusSearch]);
  const { places, people } = scopeOptions(tree, words);
  return (
    <Combobox
      store={combobox}
      width={300}
      position="bottom-start"
      withinPortal={false}
      shadow="md"
      onOptionSubmit={(value) => {
        select({ scope: value === EVERYTHING ? undefined : (value as ScopeChoice) });
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        <ScopeButton onClick={() => combobox.toggleDropdown()} />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          placeholder={t('frame:scope.find')}
          aria-label={t('frame:scope.find')}
        />
        <Combobox.Options tabIndex={0} mah={340} style={{ overflowY: 'auto' }} aria-label={t('frame:scope.label')}>
          {words === '' && <Combobox.Option value={EVERYTHING}>{t('frame:scope.everything')}</Combobox.Option>}
          <Options label={t('frame:scope.sites')} options={places} chosen={scopeChoice} />
          <Options label={t('frame:scope.people')} options={people} chosen={scopeChoice} />
          {places.length + people.length === 0 && (
            <Combobox.Empty>{t('frame:scope.nothing', { words })}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly options: readonly ScopeOption[];
  readonly chosen: ScopeChoice | undefined;
}

function Options({ label, options, chosen }: OptionsProps): ReactNode {
  if (options.length === 0) return null;
  return (
    <Combobox.Group label={label}>
      {options.map((option) => (
        <Combobox.Option
          key={option.choice}
          value={option.choice}
          active={option.choice === chosen}
          style={{ paddingInlineStart: `${0.75 + option.depth}rem` }}
        >
          {option.name}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}
