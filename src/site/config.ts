import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../model/diagnostic.ts';
import { contentSecurity } from './content-security.ts';
import { watchWorkspace } from './dev/watch-workspace.ts';
import { BrokenWorkspace, handbook } from './handbook.ts';
import { folderOf, LANGUAGE_NAMES } from './languages.ts';
import { PAPER_SOURCE, paperRoutes } from './paper/routes.ts';
import { componentImports } from './prose/components.ts';
import { refuseCode } from './prose/refuse-code.ts';
import { linksUnder } from './prose/links.ts';
import { resolveFromProject } from './prose/resolve-from-project.ts';
import { searchIndex } from './search/search-index.ts';
import { siteMap } from './site-map.ts';
import { settingsFrom, type Settings } from './settings.ts';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Parts of Starlight that are replaced: each has the name of the part it stands for. */
const OVERRIDES = ['Footer', 'Head', 'Header', 'PageTitle', 'Sidebar', 'ThemeProvider'];

/** Languages of the site, its default first, and its name in each. */
function namesOf(settings: Settings): readonly { language: Language; name: string }[] {
  try {
    const { languages, contexts } = handbook(settings);
    return languages.map((language) => ({ language, name: contexts[language].site.name }));
  } catch (error) {
    // A workspace with errors makes no page; what it is called then is only for `astro check` and the development server.
    if (error instanceof BrokenWorkspace) return LANGUAGES.map((language) => ({ language, name: 'Handbook' }));
    throw error;
  }
}

function starlightFor(settings: Settings): AstroIntegration {
  const names = namesOf(settings);
  const languages = names.map(({ language }) => language);
  const locales = languages.map((language) => [
    folderOf(language, languages) ?? 'root',
    { label: LANGUAGE_NAMES[language], lang: language },
  ]);
  return starlight({
    title: Object.fromEntries(names.map(({ language, name }) => [language, name])),
    locales: Object.fromEntries(locales),
    defaultLocale: 'root',
    components: Object.fromEntries(OVERRIDES.map((name) => [name, pathOf(`./overrides/${name}.astro`)])),
    customCss: [pathOf('./styles/index.css'), pathOf('./styles/print.css')],
    routeMiddleware: pathOf('./prose/route.ts'),
    // The table of contents is made by that middleware: pages made from records must not be in it.
    sidebar: [],
    expressiveCode: false,
    credits: false,
    disable404Route: true,
    // We make the index ourselves, see search/format.ts.
    pagefind: false,
    favicon: '/favicon.svg',
  });
}

/** Astro's configuration for the workspace that the environment names. */
export function siteConfig(env: Readonly<Record<string, string | undefined>>): AstroUserConfig {
  const settings = settingsFrom(env);
  return {
    srcDir: settings.printed ? PAPER_SOURCE : './src/site',
    publicDir: './src/site/public',
    base: settings.base,
    ...(settings.origin ? { site: settings.origin } : {}),
    trailingSlash: 'always',
    prefetch: false,
    devToolbar: { enabled: false },
    build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
    security: { csp: contentSecurity },
    markdown: {
      processor: unified({ remarkPlugins: [refuseCode, componentImports], rehypePlugins: [linksUnder(settings.base)] }),
      // Highlighting writes colours into `style` attributes of every word, and no page needs it.
      syntaxHighlight: false,
    },
    vite: {
      plugins: [resolveFromProject(settings.workspace), watchWorkspace(settings)],
      // A script in a file is loaded once; inlined, it would be in every page.
      build: { assetsInlineLimit: 0 },
      // Starlight needs js-yaml 4 and brings it; bundled, it is not mistaken for ours.
      resolve: { noExternal: ['js-yaml'] },
    },
    integrations: [
      starlightFor(settings),
      mdx(),
      ...(settings.printed ? [paperRoutes] : [searchIndex(settings), siteMap(settings)]),
    ],
  };
}
