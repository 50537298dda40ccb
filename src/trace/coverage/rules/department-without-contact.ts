import type { CoverageRule } from '../rule.ts';

export const departmentWithoutContact: CoverageRule = {
  code: 'department-without-contact',
  group: 'duty',
  title: { zh: '部门没有服务响应接口人', en: 'Department without an interface contact' },
  why: {
    zh: '别的部门和前台有问题不知道找谁，内部的链条在这里断开。',
    en: 'Nobody knows whom to turn to: here the chain inside the house is broken.',
  },
  fix: {
    zh: '写上 contact：接口岗位、服务时间、联系途径。',
    en: 'Add `contact`: the role, its hours and how to reach it.',
  },
  *find({ workspace }) {
    for (const document of workspace.records.department.values()) {
      if (document.value.contact !== undefined) continue;
      yield {
        document,
        path: ['name'],
        owner: document.id,
        processes: [],
        message: {
          zh: `“${document.value.name}”没有服务响应接口人`,
          en: `“${document.value.name}” has no interface contact`,
        },
      };
    }
  },
};
