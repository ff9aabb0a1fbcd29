/** The light hues of `styles/tokens.css`, for what is drawn without a style sheet. */
export const HUES = { paper: '#faf8f3', ink: '#1c1b19', quiet: '#5c574e', rule: '#b9b1a3' } as const;
