import { bare, needed, type Host } from '../host.ts';

const TOKEN = 'GITHUB_TOKEN';

/**
 * GitHub, and hosts that run its workflows and answer as it does, such as Gitea and Forgejo. A run's token is passed by the
 * workflow; that of a fork's pull request can only read. The conversation of a pull request is that of the issue of its number.
 */
export const github: Host = {
  most: 65_000,
  help: {
    zh: '工作流里这一步要写 env: GITHUB_TOKEN: ${{ github.token }}，权限要有 pull-requests: write',
    en: 'This step of the workflow needs env: GITHUB_TOKEN: ${{ github.token }}, and the permission pull-requests: write',
  },
  place: (variables) => {
    const { values, missing } = needed(variables, ['GITHUB_API_URL', 'GITHUB_REPOSITORY', 'GITHUB_REF', TOKEN]);
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_REF: ref, [TOKEN]: token } = values;
    const head = variables['HEAD_REPOSITORY'];
    const fork = head !== undefined && head !== '' && head !== repository;
    const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    const absent = [...missing, ...(ref !== '' && number === undefined ? ['GITHUB_REF=refs/pull/…'] : [])];
    if (absent.length > 0 || number === undefined) {
      return {
        missing: absent,
        tokenOnly: absent.join() === TOKEN,
        fork,
      };
    }
    const issues = `${bare(api)}/repos/${repository}/issues`;
    const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run } = variables;
    return {
      comments: `${issues}/${number}/comments`,
      change: (id) => ({ method: 'PATCH', url: `${issues}/comments/${id}` }),
      self: `${bare(api)}/user`,
      robot: true,
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
      token,
      run: server && run ? `${bare(server)}/${repository}/actions/runs/${run}` : undefined,
      fork,
    };
  },
};
