// The few GraphQL operations that have no REST twin. An answer holds more than was selected: read what you asked for.
const PINS = 3;

export function registerGraphql(world) {
  const { app, gh, ApiError, assertRepoPermission } = world;

  const forbidden = () => Object.assign(new Error("Resource not accessible by integration"), { type: "FORBIDDEN" });
  const missing = (id) =>
    Object.assign(new Error(`Could not resolve to a node with the global id of '${id}'`), { type: "NOT_FOUND" });

  // GitHub asks an App for write access to contents before it may resolve a thread.
  const mayWrite = (c, repoId, right) => {
    const authUser = c.get("authUser");
    if (authUser?.installation && authUser.installation.permissions[right] !== "write") throw forbidden();
    assertRepoPermission(gh, authUser, gh.repos.get(repoId), ["issues", "pull_requests"]);
  };
  // REST names a Bot `afterword[bot]`, GraphQL names the same one `afterword`.
  const author = (id) => {
    const { login, type } = gh.users.get(id);
    return { login: login.replace(/\[bot\]$/, ""), __typename: type };
  };
  const list = (nodes) => ({ totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } });
  const node = ({ id, node_id, body, user_id, created_at }) => ({
    id: node_id,
    databaseId: id,
    body,
    author: author(user_id),
    createdAt: created_at,
  });

  const thread = (root) => {
    const line = world.lineNow(root);
    const replies = gh.comments
      .findBy("repo_id", root.repo_id)
      .filter((row) => row.comment_type === "review" && row.in_reply_to_id === root.id);
    const resolvedBy = world.threads.get(root.id) ?? null;
    return {
      id: `PRRT_${root.id}`,
      isResolved: resolvedBy !== null,
      resolvedBy,
      isOutdated: line.line === null,
      path: root.path,
      line: line.line,
      originalLine: line.original_line,
      comments: list([root, ...replies].map(node)),
    };
  };

  const operations = {
    resolveReviewThread: (c, input) => setResolved(c, input.threadId, true),
    unresolveReviewThread: (c, input) => setResolved(c, input.threadId, false),
    minimizeComment(c, { subjectId, classifier }) {
      const comment = gh.comments.all().find((row) => row.node_id === subjectId);
      if (!comment) throw missing(subjectId);
      mayWrite(c, comment.repo_id, "issues");
      gh.comments.update(comment.id, { minimized: classifier });
      return { minimizedComment: { isMinimized: true, minimizedReason: classifier.toLowerCase() } };
    },
    pinIssue: (c, input) => setPinned(c, input.issueId, true),
    unpinIssue: (c, input) => setPinned(c, input.issueId, false),
  };

  function setResolved(c, threadId, resolved) {
    const root = gh.comments.get(Number(/^PRRT_(\d+)$/.exec(threadId)?.[1]));
    if (!root) throw missing(threadId);
    mayWrite(c, root.repo_id, "contents");
    if (resolved) world.threads.set(root.id, author(world.assertAuthenticatedActor(gh, c.get("authUser")).id));
    else world.threads.delete(root.id);
    return { thread: thread(root) };
  }

  function setPinned(c, issueId, pinned) {
    const issue = gh.issues.all().find((row) => row.node_id === issueId);
    if (!issue) throw missing(issueId);
    mayWrite(c, issue.repo_id, "issues");
    const standing = gh.issues.findBy("repo_id", issue.repo_id).filter((row) => row.pinned && row.id !== issue.id);
    if (pinned && standing.length >= PINS)
      throw Object.assign(new Error(`Maximum ${PINS} pinned issues per repository`), { type: "UNPROCESSABLE" });
    gh.issues.update(issue.id, { pinned });
    return { issue: { id: issue.node_id, number: issue.number, isPinned: pinned } };
  }

  function repository(c, { owner, name, number }) {
    const repo = world.lookupRepo(gh, owner, name);
    if (!repo || !world.canAccessRepo(gh, c.get("authUser"), repo))
      throw Object.assign(new Error(`Could not resolve to a Repository with the name '${owner}/${name}'.`), {
        type: "NOT_FOUND",
      });
    const pull = gh.pullRequests.findBy("repo_id", repo.id).find((row) => row.number === number);
    const pinned = gh.issues.findBy("repo_id", repo.id).filter((row) => row.pinned);
    const roots = gh.comments
      .findBy("repo_id", repo.id)
      .filter((row) => row.comment_type === "review" && row.pull_number === number && !row.in_reply_to_id);
    return {
      pullRequest: pull ? { number, reviewThreads: list(roots.map(thread)) } : null,
      pinnedIssues: list(pinned.map((row) => ({ issue: { id: row.node_id, number: row.number } }))),
    };
  }

  app.post("/graphql", async (c) => {
    if (!c.get("authUser")) throw new ApiError(401, "This endpoint requires you to be authenticated.");
    const { query, variables = {} } = await c.req.json();
    const name = Object.keys(operations).find((operation) => new RegExp(`\\b${operation}\\b`).test(query));
    try {
      if (name) return c.json({ data: { [name]: operations[name](c, readInput(query, variables)) } });
      if (/\brepository\s*\(/.test(query))
        return c.json({ data: { repository: repository(c, readRepository(query, variables)) } });
    } catch (error) {
      if (error.status) throw error;
      return c.json({
        data: { [name ?? "repository"]: null },
        errors: [{ type: error.type, message: error.message, path: [name ?? "repository"] }],
      });
    }
    return c.json({ errors: [{ message: "The emulator knows no such operation; add it to overlay/graphql.mjs." }] });
  });
}

// Arguments stand in the query itself or in variables of any name.
function readInput(query, variables) {
  const direct = Object.fromEntries([...query.matchAll(/\b(\w+):\s*"([^"]*)"/g)].map(([, key, value]) => [key, value]));
  const enums = Object.fromEntries(
    [...query.matchAll(/\b(classifier):\s*([A-Z_]+)/g)].map(([, key, value]) => [key, value]),
  );
  const named = Object.fromEntries(
    [...query.matchAll(/\b(\w+):\s*\$(\w+)/g)].map(([, key, name]) => [key, variables[name]]),
  );
  return { ...direct, ...enums, ...named, ...(named.input ?? variables.input ?? {}) };
}

function readRepository(query, variables) {
  const { owner, name } = readInput(query, variables);
  const number = /\bpullRequest\s*\(\s*number:\s*(?:\$(\w+)|(\d+))/.exec(query);
  return { owner, name, number: Number(number?.[1] ? variables[number[1]] : number?.[2]) };
}
