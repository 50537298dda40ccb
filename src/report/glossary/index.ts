export { glossaryTerm, glossaryTerms, type GlossaryTerm } from './terms.ts';
