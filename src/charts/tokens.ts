/**
 * The colours charts are drawn with. A chart names a role; `charts.css` says what it looks like on a light page, on a dark
 * one and on paper. That keeps one SVG right everywhere, without scripts and without inline styles.
 */
export const TOKENS = [
  'ink',
  'muted',
  'grid',
  'surface',
  'track',
  'bar',
  'accent',
  'tint',
  'ok',
  'risk',
  'miss',
] as const;
export type Token = (typeof TOKENS)[number];

/** A token as Chart.js carries it, in the place of a colour. */
export type TokenColour = `token:${Token}`;

/** Drawn by nobody: the context leaves such strokes and fills out. */
export const TRANSPARENT = 'transparent';

export function token(name: Token): TokenColour {
  return `token:${name}`;
}

/**
 * The token a colour stands for, or null for nothing to draw. Throws on any other colour: it would be right in one theme
 * only, and nobody would notice before it is printed.
 */
export function tokenOf(colour: string): Token | null {
  if (colour === TRANSPARENT) return null;
  const name = TOKENS.find((known) => colour === `token:${known}`);
  if (!name) throw new Error(`charts are drawn with tokens, not with the colour "${colour}"`);
  return name;
}
