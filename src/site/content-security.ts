import type { AstroUserConfig } from 'astro';

/**
 * What a page may load: itself, and nothing from elsewhere. Astro adds the hashes of inline scripts. Starlight sets sizes by
 * `style` attributes, hence `style-src-attr`.
 */
export const contentSecurity = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
} satisfies NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;
