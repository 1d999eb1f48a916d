import {
  createTheme,
  DrawerHeader,
  ModalHeader,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent: a sea blue with 5.9 : 1 against white at shade 7. */
const keel: MantineColorsTuple = [
  '#e9f5f9',
  '#d4e8f0',
  '#a6d0e0',
  '#76b6cf',
  '#52a3c1',
  '#358fb1',
  '#217fa3',
  '#0f6c93',
  '#0a5675',
  '#07435c',
];

/** Dark surfaces in the accent's cool grey, from text to the deepest ground. */
const dark: MantineColorsTuple = [
  '#dfe6ec',
  '#b8c4ce',
  '#9eabb7',
  '#5c6b77',
  '#465460',
  '#38444f',
  '#232c34',
  '#1a2128',
  '#12171c',
  '#0d1115',
];

export const theme = createTheme({
  colors: { keel, dark },
  primaryColor: 'keel',
  primaryShade: 7,
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The head of a dialog is no banner of the page, which has one already.
    ModalHeader: ModalHeader.extend({ defaultProps: { role: 'presentation' } }),
    DrawerHeader: DrawerHeader.extend({ defaultProps: { role: 'presentation' } }),
  },
});

/**
 * Colours with a meaning. Task categories are from the Okabe–Ito set, which people with any colour vision tell apart;
 * heat is one hue. Text colours keep 4.5 : 1 in both themes, Mantine's own dimmed grey does not.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--category-clinical': '#009e73',
    '--category-administrative': '#e69f00',
    '--category-coordination': '#56b4e9',
    '--category-other': '#cc79a7',
  },
  light: {
    '--mantine-color-body': '#f5f7f9',
    '--mantine-color-text': '#1c2733',
    '--mantine-color-dimmed': '#55606c',
    '--mantine-color-placeholder': '#697580',
    '--surface': '#ffffff',
    '--line': '#e1e6eb',
    '--line-strong': '#c3ccd4',
    '--heat': '#0f6c93',
    '--category-rest': '#9aa5b0',
    '--category-unlogged': '#d3dae0',
    '--good': '#0b6b4f',
    '--bad': '#9c3d00',
    '--critical': '#b3261e',
    '--shade': '#eef2f5',
  },
  dark: {
    '--mantine-color-body': '#12171c',
    '--mantine-color-text': '#dfe6ec',
    '--mantine-color-dimmed': '#9eabb7',
    '--mantine-color-placeholder': '#8a97a3',
    '--mantine-color-anchor': '#76b6cf',
    '--surface': '#1a2128',
    '--line': '#2d3741',
    '--line-strong': '#465460',
    '--heat': '#52a3c1',
    '--category-rest': '#7b8894',
    '--category-unlogged': '#3a4651',
    '--good': '#5fd0ab',
    '--bad': '#ffb174',
    '--critical': '#ff9d94',
    '--shade': '#232c34',
  },
});
