import type { APIRoute } from 'astro';
import { FEEDS, feedFile, type FeedName } from '../../../export/feeds/index.ts';
import { languageOf, languagePaths, pageTools } from '../../site.ts';

const NAMES = Object.keys(FEEDS) as FeedName[];

export const getStaticPaths = () => languagePaths(() => NAMES.map((feed) => ({ feed })));

/** Feeds of what is new. Their addresses are complete where the build is told the origin of the site. */
export const GET: APIRoute = ({ params, site }) => {
  const { context, href } = pageTools(languageOf(params['lang']));
  const name = NAMES.find((each) => each === params['feed']) ?? 'changes';
  const feed = feedFile(name, context, (path) => (site ? new URL(href(path), site).href : href(path)));
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
