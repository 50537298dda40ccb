export { glossaryPage, type GlossaryPage, type GlossaryTopic } from './page.ts';
export { glossaryTerm, glossaryTerms, termsOn, type GlossaryTerm } from './terms.ts';
