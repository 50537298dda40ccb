import { bare, needed, type Host } from '../host.ts';

const TOKEN = 'REPORT_TOKEN';
/** Where the public one answers; a host on an intranet is named by `REPORT_API`. */
const PUBLIC = 'https://gitee.com/api/v5';

/**
 * Gitee and hosts of its class. A run gets no token and, of the repository, the name alone, so both are set as parameters of
 * the pipeline. How long a comment may be is said nowhere: in three bytes a character, so much fits into 64 KiB.
 */
export const gitee: Host = {
  most: 20_000,
  help: {
    zh: '在流水线的参数里设 REPORT_TOKEN（机器人账号的私人令牌，权限 user_info、pull_requests 和 notes，设为私密）和 REPORT_REPOSITORY（所属空间/仓库）',
    en: "Set REPORT_TOKEN (a personal token of a robot's account with user_info, pull_requests and notes, kept secret) and REPORT_REPOSITORY (space/repository) among the pipeline's parameters",
  },
  place: (variables) => {
    const repository = [variables['REPORT_REPOSITORY'], variables['GITEE_REPO']].find((name) => name?.includes('/'));
    const { values, missing } = needed({ ...variables, REPORT_REPOSITORY: repository }, [
      'REPORT_REPOSITORY',
      'GITEE_PULL_ID',
      TOKEN,
    ]);
    if (missing.length > 0) {
      return {
        missing,
        tokenOnly: missing.every((name) => name !== 'GITEE_PULL_ID') && missing.includes(TOKEN),
        fork: false,
      };
    }
    const api = bare(variables['REPORT_API'] || PUBLIC);
    const pulls = `${api}/repos/${values.REPORT_REPOSITORY}/pulls`;
    return {
      comments: `${pulls}/${values.GITEE_PULL_ID}/comments`,
      change: (id) => ({ method: 'PATCH', url: `${pulls}/comments/${id}` }),
      self: `${api}/user`,
      robot: false,
      headers: { Authorization: `Bearer ${values[TOKEN]}` },
      token: values[TOKEN],
      run: undefined,
      fork: false,
    };
  },
};
