import { inLanguage, type Diagnostic, type Language } from '../../model/diagnostic.ts';
import { lineColumn, lineText } from '../../model/source.ts';
import { t, type Translate } from '../strings/index.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.7 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  li { margin-block: 1.5rem; }
  p { margin: 0.2rem 0; }
  .where { font-family: ui-monospace, Consolas, monospace; font-size: 13px; }
  pre { padding: 0.6rem 1rem; overflow-x: auto; border-left: 3px solid #c0282d; background: color-mix(in srgb, currentColor 6%, transparent); }
  .warning pre { border-color: #9a6700; }
`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The line of the file, with marks under what is meant. Chinese characters are twice as wide as Latin ones. */
function codeFrame({ place: { file, span } }: Diagnostic): string {
  const { line, column } = lineColumn(file, span.start);
  const text = lineText(file, line);
  const wide = (part: string) => part.replace(/[^\x00-\xff]/g, '\u3000').replace(/[\x00-\xff]/g, ' ');
  const length = Math.max(1, Math.min(span.end - span.start, text.length - column + 1));
  const marks = [...text.slice(column - 1, column - 1 + length)].map((sign) => (sign > '\xff' ? '＾' : '^')).join('');
  const number = `${line} | `;
  return `${number}${text}\n${' '.repeat(number.length)}${wide(text.slice(0, column - 1))}${marks || '^'}`;
}

function item(diagnostic: Diagnostic, language: Language, say: Translate): string {
  const { place, severity, code, message, hint } = diagnostic;
  const { line, column } = lineColumn(place.file, place.span.start);
  return `<li class="${severity}">
    <p class="where">${escape(place.file.path)}:${line}:${column}</p>
    <p><b>${escape(inLanguage(message, language))}</b></p>
    ${place.file.text ? `<pre>${escape(codeFrame(diagnostic))}</pre>` : ''}
    <p>${escape(inLanguage(hint, language))}</p>
    <p class="where">${say(severity === 'error' ? 'problems.error' : 'problems.warning')} · ${escape(code)}</p>
  </li>`;
}

/**
 * What the development server shows while the workspace has errors, as an HTML page. `client` is the address of the script
 * that reloads it when a file changes.
 */
export function problemsPage(diagnostics: readonly Diagnostic[], language: Language, client: string): string {
  const say = t(language);
  const errorsFirst = [...diagnostics].sort((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1,
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const title = say('problems.title', { count: errors });
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${STYLE}</style><script type="module" src="${escape(client)}"></script>
<h1>${title}</h1><p>${say('problems.hint')}</p>
<ol>${errorsFirst.map((diagnostic) => item(diagnostic, language, say)).join('\n')}</ol></html>`;
}
