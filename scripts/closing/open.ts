import { FORMATS } from '../../src/check/format/index.ts';
import { checkSummary } from '../../src/check/index.ts';
import { publishedMonthChanged } from '../../src/check/rules/published-month-changed.ts';
import { folderReader, layered, loadWorkspace } from '../../src/load/index.ts';
import { asOfDate } from '../../src/model/as-of.ts';
import { inLanguage, type Bilingual, type Diagnostic, type Language } from '../../src/model/diagnostic.ts';
import type { Day } from '../../src/model/month.ts';
import type { Loaded } from '../../src/model/workspace.ts';
import type { Ready } from '../../src/report/closings/ready.ts';
import { judged, type Judged } from '../../src/report/judged.ts';
import { whileReading } from '../lib/progress.ts';
import { prefixOf } from '../lib/sound-workspace.ts';

export interface Asked {
  readonly workspace: string;
  readonly lang: Language;
  readonly 'as-of': Day | undefined;
}

export interface Read {
  readonly loaded: Loaded;
  readonly judged: Judged;
  readonly errors: readonly Diagnostic[];
}

/** The workspace with everything checked, closed months figure by figure; `files` are laid over what lies in the folder. */
export function read(asked: Asked, files: Readonly<Record<string, string>> = {}): Read {
  return whileReading(asked.lang, () => {
    const loaded = loadWorkspace(layered(folderReader(asked.workspace), files));
    const found = judged(loaded, (site) => asOfDate(site, asked['as-of'], new Date()), true);
    return { loaded, judged: found, errors: found.diagnostics.filter(({ severity }) => severity === 'error') };
  });
}

/** True for what says that a closed month is not what it was. */
export function isOfClosed({ code }: Diagnostic): boolean {
  return code === publishedMonthChanged.code;
}

/** The workspace as far as it is fit to close a month from: without errors but those that `spared` names. */
export function readyOf(
  { judged: { workspace, diagnostics, computed }, errors }: Read,
  spared: (error: Diagnostic) => boolean = () => false,
): Ready | undefined {
  if (!computed || errors.some((error) => !spared(error))) return undefined;
  return { workspace, ...computed, diagnostics };
}

/** Errors as `check` tells them, on stderr. */
export function tellErrors(
  { loaded, judged: { diagnostics } }: Read,
  errors: readonly Diagnostic[],
  asked: Asked,
): void {
  const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
  const report = { diagnostics: errors, summary: checkSummary(loaded, diagnostics) };
  process.stderr.write(FORMATS.text(report, { language: asked.lang, prefix: prefixOf(asked.workspace), colour }));
}

/** Refuses because of errors in the workspace: them, then how many there are. */
export function refusedFor(errors: readonly Diagnostic[], found: Read, head: Bilingual, asked: Asked): void {
  tellErrors(found, errors, asked);
  const count = String(errors.length);
  refused(
    head,
    [{ zh: `工作区有 ${count} 个错误，见上`, en: `the workspace has errors, above: ${count}` }],
    asked.lang,
  );
}

/** Says something on stderr, where words for people go. */
export function teller(lang: Language): (text: Bilingual) => void {
  return (text) => {
    process.stderr.write(`${inLanguage(text, lang)}\n`);
  };
}

/** Why it was refused, all of it at once. */
export function refused(head: Bilingual, reasons: readonly Bilingual[], lang: Language): void {
  teller(lang)({
    zh: `${head.zh}\n${reasons.map(({ zh }) => `  ✗ ${zh}`).join('\n')}`,
    en: `${head.en}\n${reasons.map(({ en }) => `  ✗ ${en}`).join('\n')}`,
  });
}
