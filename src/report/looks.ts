/** How something stands by shape and colour, whatever its words: well, watch it, badly, or nothing to judge. */
export type Look = 'achieved' | 'at-risk' | 'missed' | 'no-data';
