import type { APIRoute } from 'astro';
import { atomFeed } from '../../../report/changes/index.ts';
import { paths } from '../../../report/paths.ts';
import { languageOf, languagePaths, pageTools } from '../../site.ts';

export const getStaticPaths = () => languagePaths(() => [{}]);

/** The change log as a feed. Its addresses are complete where the build is told the origin of the site. */
export const GET: APIRoute = ({ params, site }) => {
  const { context, href, t } = pageTools(languageOf(params['lang']));
  const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
  const feed = atomFeed(context, {
    page: address(paths.changes),
    feed: address(paths.changesFeed),
    title: t('log.title'),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
