import type { Audience } from '../model/audience.ts';
import { xmlText } from '../export/inert.ts';

/** `robots.txt`: search engines may read what is for the public, and nothing else; where the site map is, where there is one. */
export function robotsText(audience: Audience, siteMap?: string): string {
  if (audience !== 'public') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n${siteMap === undefined ? '' : `Sitemap: ${siteMap}\n`}`;
}

/** A page in each language of the site that has it. */
export type Variants = readonly { readonly language: string; readonly address: string }[];

/** A site map as sitemaps.org describes it, with the same page in other languages as search engines ask for it. */
export function siteMapXml(pages: readonly Variants[]): string {
  const urls = pages.flatMap((variants) => {
    const links = variants.map(
      ({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(address)}"/>`,
    );
    const others = variants.length > 1 ? links.join('') : '';
    return variants.map(({ address }) => `<url><loc>${xmlText(address)}</loc>${others}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}
