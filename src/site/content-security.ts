import type { AstroUserConfig } from 'astro';

/**
 * What a page may load: itself, and nothing from elsewhere. Astro adds the hashes of inline scripts. Starlight and Pagefind
 * set sizes by `style` attributes, hence `style-src-attr`; Pagefind's index is read by WebAssembly.
 */
export const contentSecurity = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
} satisfies NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;
