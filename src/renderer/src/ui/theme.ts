import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** From paper-light to deep; 8 is the accent on paper, 3 the accent on charcoal. */
const teal: MantineColorsTuple = [
  '#eef5f3',
  '#d8e9e6',
  '#aad4cf',
  '#79c5bf',
  '#4fa8a2',
  '#2f8c87',
  '#1f7873',
  '#166866',
  '#0f5c5c',
  '#0b4848',
];

/** Mantine with our tokens, so that nothing looks like its default theme. */
export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 3 },
  // Mantine's own contrast looks at the light theme's shade, and would put white on the dark theme's light teal.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colors, color: 'var(--on-accent)' } : colors;
  },
  fontFamily: 'var(--sans)',
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // A browser keeps what was typed elsewhere than in the workbook: to propose it again, and to restore a window.
    TextInput: { defaultProps: { autoComplete: 'off' } },
    Textarea: { defaultProps: { autoComplete: 'off' } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { opacity: 0.4 },
        closeButtonProps: { 'aria-label': 'Close' },
        // At once, so that the focus is back before whatever the answer leads to.
        transitionProps: { duration: 0 },
      },
      styles: { title: { fontFamily: 'var(--serif)', fontSize: 22, fontWeight: 600 } },
    },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
  },
});

const onTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--amber)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-ink)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent-ink)',
};

export const variables: CSSVariablesResolver = () => ({ variables: {}, light: onTokens, dark: onTokens });
