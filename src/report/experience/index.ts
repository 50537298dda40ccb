export { experiencePage } from './page.ts';
export { closureText, departmentSuggestions, suggestionLine, suggestionsOf } from './suggestions.ts';
export type * from './types.ts';
