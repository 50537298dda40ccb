import type { CoverageRule } from '../rule.ts';

export const departmentWithoutDuty: CoverageRule = {
  code: 'department-without-duty',
  group: 'duty',
  title: { zh: '部门在任何过程中都没有职责', en: 'Department without a duty in any process' },
  why: {
    zh: '端到端服务人人有份。没有写明职责的部门，协同时可以说“不归我管”。',
    en: 'End-to-end service takes everyone. A department without a written duty may say that it is none of its business.',
  },
  fix: {
    zh: '写上 responsibilities：在哪个过程、哪些环节，牵头、承办还是配合，做什么。',
    en: 'Add `responsibilities`: process, stages, role and what it does.',
  },
  *find({ workspace }) {
    for (const document of workspace.records.department.values()) {
      if ((document.value.responsibilities ?? []).length > 0) continue;
      yield {
        document,
        path: ['name'],
        owner: document.id,
        processes: [],
        message: {
          zh: `“${document.value.name}”在任何过程中都没有写明职责`,
          en: `“${document.value.name}” has no written duty in any process`,
        },
      };
    }
  },
};
