import type { Language } from '../../model/diagnostic.ts';
import type { Problem } from '../../report/problems.ts';
import { t, type Translate } from '../strings/index.ts';

/** The page stands alone: while a workspace has errors, none of the site's own files are certain to be served. */
const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.7 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  li { margin-block: 1.5rem; }
  p { margin: 0.2rem 0; }
  .where, code, pre { font-family: 'Sarasa Mono SC', 'Noto Sans Mono CJK SC', ui-monospace, Consolas, monospace; font-size: 13px; }
  pre { margin: 0.4rem 0; padding: 0.6rem 1rem; overflow-x: auto; border-left: 3px solid #c0282d; background: rgb(128 128 128 / 12%); }
  .warning pre { border-color: #9a6700; }
`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Messages set file names and keys in backticks. */
const prose = (text: string) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function item({ severity, code, where, message, hint, frame }: Problem, say: Translate): string {
  return `<li class="${severity}">
    <p class="where">${escape(where)}</p>
    <p><b>${prose(message)}</b></p>
    ${frame ? `<pre>${escape(frame)}</pre>` : ''}
    <p>${prose(hint)}</p>
    <p class="where">${say(severity === 'error' ? 'problems.error' : 'problems.warning')} · ${escape(code)}</p>
  </li>`;
}

/**
 * What the development server shows while the workspace has errors, as an HTML page. `client` is the address of the script
 * that reloads it when a file changes.
 */
export function problemsPage(problems: readonly Problem[], language: Language, client: string): string {
  const say = t(language);
  const title = say('problems.title', { count: problems.filter(({ severity }) => severity === 'error').length });
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${STYLE}</style><script type="module" src="${escape(client)}"></script>
<h1>${title}</h1><p>${say('problems.hint')}</p>
<ol>${problems.map((problem) => item(problem, say)).join('\n')}</ol></html>`;
}
