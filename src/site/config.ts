import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import type { AstroUserConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { contentSecurity } from './content-security.ts';
import { handbook } from './handbook.ts';
import { folderOf, LANGUAGE_NAMES } from './languages.ts';
import { resolveFromProject } from './vite/resolve-from-project.ts';
import { settingsFrom } from './settings.ts';
import { sidebar } from './sidebar.ts';

const component = (name: string) => fileURLToPath(new URL(`./overrides/${name}.astro`, import.meta.url));
const style = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Parts of Starlight that are replaced: each has the name of the part it stands for. */
const OVERRIDES = [
  'ContentPanel',
  'Footer',
  'Head',
  'Header',
  'MarkdownContent',
  'PageTitle',
  'Sidebar',
  'ThemeProvider',
];

const STYLES = [
  '../charts/charts.css',
  './styles/tokens.css',
  './styles/base.css',
  './styles/search.css',
  './styles/pieces.css',
  './styles/table.css',
  './styles/print.css',
];

/** Astro's configuration for the workspace that the environment names. */
export function siteConfig(env: Readonly<Record<string, string | undefined>>): AstroUserConfig {
  const settings = settingsFrom(env);
  const { languages, contexts, workspace } = handbook(settings);
  const locales = languages.map((language) => [
    folderOf(language, languages) ?? 'root',
    { label: LANGUAGE_NAMES[language], lang: language },
  ]);
  return {
    srcDir: './src/site',
    publicDir: './src/site/public',
    base: settings.base,
    ...(settings.origin ? { site: settings.origin } : {}),
    trailingSlash: 'always',
    prefetch: false,
    devToolbar: { enabled: false },
    build: { inlineStylesheets: 'never', assets: 'assets' },
    security: { csp: contentSecurity },
    markdown: { processor: unified(), syntaxHighlight: false },
    vite: {
      plugins: [resolveFromProject(settings.workspace)],
      // Starlight needs js-yaml 4 and brings it; bundled, it is not mistaken for ours.
      resolve: { noExternal: ['js-yaml'] },
    },
    integrations: [
      starlight({
        title: Object.fromEntries(languages.map((language) => [language, contexts[language].site.name])),
        locales: Object.fromEntries(locales),
        defaultLocale: 'root',
        components: Object.fromEntries(OVERRIDES.map((name) => [name, component(name)])),
        customCss: STYLES.map(style),
        sidebar: sidebar(workspace.prose, languages),
        expressiveCode: false,
        credits: false,
        pagination: true,
        favicon: '/favicon.svg',
      }),
      mdx(),
    ],
  };
}
