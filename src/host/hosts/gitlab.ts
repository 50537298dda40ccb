import { bare, needed, type Host } from '../host.ts';

const TOKEN = 'REPORT_TOKEN';
const NEEDED = ['CI_API_V4_URL', 'CI_MERGE_REQUEST_PROJECT_ID', 'CI_MERGE_REQUEST_IID', TOKEN] as const;

/**
 * GitLab. A job's own token may not comment, so a project's token is set as a variable; the pipeline of a fork's merge request
 * runs in the fork, which does not have it. A comment is a note.
 */
export const gitlab: Host = {
  most: 65_000,
  help: {
    zh: '在项目的 CI/CD 变量里设 REPORT_TOKEN：一个项目访问令牌，角色 Reporter，范围 api，设为隐藏（masked），不设为受保护（protected）',
    en: "Set REPORT_TOKEN among the project's CI/CD variables: a project access token, role Reporter, scope api; masked, not protected",
  },
  place: (variables) => {
    const { values, missing } = needed(variables, NEEDED);
    const project = values.CI_MERGE_REQUEST_PROJECT_ID;
    const source = variables['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'];
    const fork = source !== undefined && source !== project;
    if (missing.length > 0) {
      return {
        missing,
        tokenOnly: missing.join() === TOKEN,
        fork,
      };
    }
    const api = bare(values.CI_API_V4_URL);
    const notes = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${values.CI_MERGE_REQUEST_IID}/notes`;
    return {
      comments: `${notes}?sort=asc&order_by=created_at`,
      change: (id) => ({ method: 'PUT', url: `${notes}/${id}` }),
      self: `${api}/user`,
      robot: false,
      headers: { 'PRIVATE-TOKEN': values[TOKEN] },
      token: values[TOKEN],
      run: variables['CI_PIPELINE_URL'],
      fork,
    };
  },
};
