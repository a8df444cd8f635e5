// Runs around emulate's own functions: what they leave out of their answers, and limits that they do not hold.
const ANNOTATIONS = 50;
const BODY = 65536;
const REACTIONS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"];

export function around(world) {
  const { gh, baseUrl, ApiError } = world;

  const app = (appId) => {
    const row = gh.apps.all().find((candidate) => candidate.app_id === appId);
    return row
      ? { id: row.app_id, slug: row.slug, name: row.name, events: row.events, permissions: row.permissions }
      : null;
  };
  const appOfUser = (userId) => {
    const login = gh.users.get(userId)?.login ?? "";
    const row = gh.apps.all().find((candidate) => login === `${candidate.slug}[bot]`);
    return row ? app(row.app_id) : null;
  };
  const reactions = (target, url) => {
    const given = world.reactions.get(target) ?? [];
    const counts = Object.fromEntries(
      REACTIONS.map((content) => [content, given.filter((r) => r.content === content).length]),
    );
    return { url: `${url}/reactions`, total_count: given.length, ...counts };
  };

  return {
    assertRepoPermission(shipped, store, authUser, repo, permissions, required = "read") {
      shipped(store, authUser, repo, permissions, required);
      if (required === "write" && repo.archived) throw new ApiError(403, "Repository was archived so is read-only.");
    },

    // The number of a deleted issue is not given again.
    getNextIssueNumber(shipped, store, repoId) {
      const gone = [...world.deletedIssues]
        .filter((key) => key.startsWith(`${repoId}/`))
        .map((key) => Number(key.split("/")[1]));
      return Math.max(shipped(store, repoId) - 1, ...gone, 0) + 1;
    },

    formatIssue(shipped, issue, ...rest) {
      const json = shipped(issue, ...rest);
      if (!json) return json;
      json.reactions = reactions(`issue ${issue.id}`, json.url);
      json.performed_via_github_app = appOfUser(issue.user_id);
      if (!issue.is_pull_request) return json;
      const pull = pullOf(gh, issue);
      json.html_url = json.html_url.replace(/issues\/(\d+)$/, "pull/$1");
      json.draft = pull?.draft ?? false;
      json.pull_request = {
        url: json.url.replace("/issues/", "/pulls/"),
        html_url: json.html_url,
        merged_at: pull?.merged_at ?? null,
      };
      return json;
    },

    formatPullRequest(shipped, pull, ...rest) {
      const issue = gh.issues.findBy("repo_id", pull.repo_id).find((row) => row.number === pull.number);
      const { label_ids, assignee_ids, milestone_id, comments } = issue ?? pull;
      return shipped({ ...pull, label_ids, assignee_ids, milestone_id, comments }, ...rest);
    },

    formatComment(shipped, comment, ...rest) {
      const json = shipped(comment, ...rest);
      if (!json) return json;
      json.reactions = reactions(`comment ${comment.id}`, json.url);
      json.performed_via_github_app = appOfUser(comment.user_id);
      if (comment.comment_type !== "review") return json;
      const line = world.lineNow(comment);
      return { ...json, ...line, side: comment.side ?? "RIGHT", diff_hunk: comment.diff_hunk ?? "@@ -1,1 +1,1 @@" };
    },

    formatCheckRun(shipped, run, repo, ...rest) {
      const pulls = gh.pullRequests.findBy("repo_id", repo.id).filter((pull) => pull.head_sha === run.head_sha);
      const json = shipped(run, repo, ...rest);
      json.app = app(run.app_id);
      json.output.annotations_url = `${json.url}/annotations`;
      json.pull_requests = pulls.map((pull) => ({
        id: pull.id,
        number: pull.number,
        url: `${baseUrl}/repos/${repo.full_name}/pulls/${pull.number}`,
      }));
      return json;
    },

    normalizeAnnotations(shipped, raw) {
      if (Array.isArray(raw) && raw.length > ANNOTATIONS) {
        throw new ApiError(
          422,
          `Invalid request.\n\nNo more than ${ANNOTATIONS} items are allowed; ${raw.length} were supplied.`,
        );
      }
      const extras = ({ title = null, raw_details = null, start_column = null, end_column = null }) => ({
        title,
        raw_details,
        start_column,
        end_column,
      });
      return shipped(raw).map((annotation, index) => ({ ...annotation, ...extras(raw[index]) }));
    },

    async parseJsonBody(shipped, c) {
      const body = await shipped(c);
      if (typeof body.body === "string" && body.body.length > BODY) {
        throw new ApiError(422, "Validation Failed", [
          { field: "body", code: "custom", message: `body is too long (maximum is ${BODY} characters)` },
        ]);
      }
      return body;
    },

    sortIssues: byNumberFirst,
    sortPulls: byNumberFirst,
  };
}

// Times are whole seconds, so what happened in the same second is told apart by its number.
function byNumberFirst(shipped, rows, sort, direction) {
  const sign = direction === "desc" ? -1 : 1;
  return shipped(
    [...rows].sort((one, other) => sign * (one.number - other.number)),
    sort,
    direction,
  );
}

export function pullOf(gh, issue) {
  return gh.pullRequests.findBy("repo_id", issue.repo_id).find((pull) => pull.number === issue.number);
}
