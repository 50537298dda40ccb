import type { APIRoute } from 'astro';
import { gapsPage } from '../../report/gaps/index.ts';
import { pageTools, siteLanguages } from '../site.ts';

/** What is left out while the place of a choice is the target of the address: the choices are those that the list has. */
function hidden(id: string): string {
  const chosen = `.gaps:has(#${id}:target)`;
  return `${chosen} :is(.gap-group, .gap-kind):not(:has(.${id})), ${chosen} tbody tr:not(.${id}) { display: none; }`;
}

/** Filters of the list of gaps, the same in every language; they work without a script. */
export const GET: APIRoute = () => {
  const [first] = siteLanguages();
  const filters = first ? gapsPage(pageTools(first).context).filters : [];
  return new Response(filters.map(({ id }) => `${hidden(id)}\n`).join(''), {
    headers: { 'content-type': 'text/css' },
  });
};
