import type { CoverageRule } from '../rule.ts';

export const normWithoutStandard: CoverageRule = {
  code: 'norm-without-standard',
  group: 'standard',
  title: { zh: '规范条目没有标准承接', en: 'Norm item that no standard takes up' },
  why: {
    zh: '规范是最低要求。没有条款或指标承接的条目，是否守住了没有人看。',
    en: 'A norm is the least that is owed. Nobody watches an item that no clause and no indicator takes up.',
  },
  fix: {
    zh: '在承接它的条款或指标的 norm 里写上它；业务已不再提供的，从规范记录里去掉这一条。',
    en: 'Name it under `norm` of the clause or indicator that answers it; take the item out where the service is offered no more.',
  },
  *find({ workspace, office }) {
    const { norm, standard, indicator } = workspace.records;
    const taken = new Set([
      ...[...standard.values()].flatMap(({ value }) => value.clauses.map((clause) => clause.norm)),
      ...[...indicator.values()].map(({ value }) => value.norm),
    ]);
    for (const document of norm.values()) {
      const { name, items } = document.value;
      for (const [i, { id, text }] of items.entries()) {
        if (taken.has(`${document.id}/${id}`)) continue;
        yield {
          document,
          path: ['items', i, 'id'],
          part: id,
          owner: office,
          processes: [],
          message: {
            zh: `《${name}》的“${withoutStop(text)}”没有条款或指标承接`,
            en: `No clause and no indicator takes up “${withoutStop(text)}” of “${name}”`,
          },
        };
      }
    }
  },
};

/** An item is a sentence; quoted within another it does without its full stop. */
function withoutStop(text: string): string {
  return text.replace(/[。.]$/, '');
}
