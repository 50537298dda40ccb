import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { currentLanguage, pageTools } from '../site.ts';
import { chaptersOf } from '../../report/chapters.ts';
import { neighbours, sidebarOf } from './sidebar.ts';

/** Gives pages of prose their table of contents and neighbours, as the workspace has them when the page is written. */
export const onRequest = defineRouteMiddleware(({ currentLocale, locals, url }) => {
  const route = locals.starlightRoute;
  if (!route.hasSidebar) return;
  const { context, language, href } = pageTools(currentLanguage(currentLocale));
  route.sidebar = sidebarOf(chaptersOf(context.workspace.prose, language), href, url.pathname);
  route.pagination = neighbours(route.sidebar);
});
