/** What may be wrong with the way YAML is written: what was found, and what to do about it. */
export * from './layout.ts';
export * from './marks.ts';
export * from './quotes.ts';
