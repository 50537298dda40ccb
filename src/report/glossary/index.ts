export { glossaryPage, type GlossaryPage, type GlossaryTopic } from './page.ts';
export { glossaryTerm, glossaryTerms, type GlossaryTerm } from './terms.ts';
