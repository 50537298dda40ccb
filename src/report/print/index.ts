export { briefsOf, type Brief, type BriefOf } from './briefs.ts';
export { DOCUMENT_KINDS, documentsOf, type DocumentKind, type PrintDocument } from './documents.ts';
