/** The light hues of `styles/tokens.css`, for what is drawn without a style sheet. */
export const PAPER = '#faf8f3';
export const INK = '#1c1b19';
export const QUIET = '#5c574e';
export const RULE = '#b9b1a3';
