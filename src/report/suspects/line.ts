import { lineColumn } from '../../model/source.ts';
import type { LinkState } from '../../model/suspects.ts';
import type { Context } from '../context.ts';
import { pathOfRecord } from '../paths.ts';
import type { LinkLine, Named } from './types.ts';

/** A link as a line: both ends by name, how it stands, and what has changed. */
export function linkLine(link: LinkState, context: Context): LinkLine {
  const { dependent, on, state, since, confirmed, place } = link;
  return {
    dependent: namedRecord(dependent, context),
    on: namedRecord(on, context),
    state,
    ...(since !== undefined && { since }),
    ...(confirmed && { confirmed: confirmed.day }),
    changes: state === 'suspect' ? changesOf(link, context) : [],
    file: place.file.path,
    line: lineColumn(place.file, place.span.start).line,
    command: `npm run confirm -- ${dependent} --on ${on} --by …`,
  };
}

/** What the versions of a standard say was changed after it was confirmed, as far as they are in force. */
function changesOf({ on, confirmed }: LinkState, { workspace, asOf }: Context): string[] {
  const [kind, id = ''] = on.split('/');
  const versions = kind === 'standard' ? (workspace.records.standard.get(id)?.value.versions ?? []) : [];
  return versions
    .filter(({ effective }) => effective > (confirmed?.day ?? '') && effective <= asOf)
    .map(({ change }) => change);
}

/** A record named as links name it: `stage/order-handling#consent`. */
export function namedRecord(name: string, { workspace, say }: Context): Named {
  const [kind, id = '', part] = name.split(/[/#]/);
  const { records } = workspace;
  switch (kind) {
    case 'stage': {
      const stage = records.stage.get(id)?.value;
      const point = stage?.controlPoints.find((each) => each.id === part);
      const path = `${pathOfRecord(workspace, 'stage', id) ?? ''}${part === undefined ? '' : `#${part}`}`;
      return { name: point?.name ?? id, path, ...(stage && { within: stage.name }) };
    }
    case 'standard': {
      const standard = records.standard.get(id)?.value;
      const at = standard?.clauses.findIndex((clause) => clause.id === part) ?? -1;
      const path = pathOfRecord(workspace, 'standard', id) ?? '';
      if (at < 0) return { name: standard?.name ?? id, path };
      const clause = say({ zh: `第 ${at + 1} 条`, en: `Clause ${at + 1}` });
      return { name: clause, path: `${path}#${part}`, within: standard?.name ?? id };
    }
    case 'indicator':
      return {
        name: records.indicator.get(id)?.value.name ?? id,
        path: pathOfRecord(workspace, 'indicator', id) ?? '',
      };
    case 'norm': {
      const norm = records.norm.get(id)?.value;
      const path = pathOfRecord(workspace, 'norm', id) ?? '';
      const item = norm?.items.find((each) => each.id === part)?.text ?? name;
      return { name: item, path: `${path}#${part}`, ...(norm && { within: norm.name }) };
    }
    default:
      return { name: records.scorecard.get(id)?.value.name ?? name };
  }
}
