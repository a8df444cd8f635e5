// Reviews and comments on lines of a diff, given by `line`, `side` and `start_line`.

export function registerReviews(world) {
  const { app, gh, baseUrl, webhooks, ApiError, assertRepoWrite, blobText, diffOps, flattenTree, findCommitBySha } =
    world;
  const {
    formatComment,
    formatPullRequest,
    formatRepo,
    formatReview,
    formatUser,
    generateNodeId,
    ownerLoginOf,
    timestamp,
  } = world;

  const refused = (...errors) => new ApiError(422, "Unprocessable Entity", errors);

  // Where a comment's line stands on the present head; null once that line is gone.
  world.lineNow = (comment) => {
    const pull = gh.pullRequests.findBy("repo_id", comment.repo_id).find((row) => row.number === comment.pull_number);
    const original = {
      original_line: comment.line,
      original_start_line: comment.start_line ?? null,
      original_commit_id: comment.commit_sha,
    };
    const moved = pull ? movedLine(comment, pull.head_sha) : comment.line;
    const shift = moved === null ? null : moved - comment.line;
    return {
      ...original,
      line: moved,
      start_line: shift === null || comment.start_line == null ? null : comment.start_line + shift,
      start_side: comment.start_side ?? null,
      position: moved === null ? null : 1,
      commit_id: moved === null || !pull ? comment.commit_sha : pull.head_sha,
    };
  };

  const linesAt = (repoId, sha, path) => {
    const commit = findCommitBySha(gh, repoId, sha);
    const blob = commit && flattenTree(gh, repoId, commit.tree_sha).blobs.get(path);
    return blob ? (blobText(gh, repoId, blob.sha) ?? "").split("\n") : null;
  };

  function movedLine(comment, headSha) {
    if (comment.commit_sha === headSha || comment.side === "LEFT" || comment.line == null) return comment.line;
    const [then, now] = [comment.commit_sha, headSha].map((sha) => linesAt(comment.repo_id, sha, comment.path));
    if (!then || !now) return null;
    let [oldLine, newLine] = [0, 0];
    for (const { type } of diffOps(then, now)) {
      if (type !== "ins") oldLine++;
      if (type !== "del") newLine++;
      if (type !== "ins" && oldLine === comment.line) return type === "eq" ? newLine : null;
    }
    return null;
  }

  function readLineComment(pull, commitSha, raw) {
    if (typeof raw?.path !== "string" || typeof raw.body !== "string" || !raw.body.trim())
      throw refused("Path and body are required");
    const file = world.filesOf(pull, commitSha).files.find((changed) => changed.filename === raw.path);
    if (!file) throw refused("Path could not be resolved");
    const side = raw.side ?? "RIGHT";
    const hunks = hunksOf(file.patch ?? "");
    const line = raw.line ?? hunks.lineAt(raw.position);
    const hunk = hunks.find(side, line);
    if (!hunk) throw refused("Line could not be resolved");
    const { start_line = null, start_side = start_line === null ? null : side } = raw;
    if (start_line !== null && start_line >= line) throw refused("start_line must precede the end line.");
    if (start_line !== null && hunks.find(start_side, start_line) !== hunk)
      throw refused("start_line must be part of the same hunk as the line.");
    return { path: raw.path, body: raw.body, line, side, start_line, start_side, diff_hunk: hunk.text };
  }

  function insertComment(repo, pull, actor, fields) {
    const row = gh.comments.insert({
      node_id: "",
      repo_id: repo.id,
      issue_number: null,
      pull_number: pull.number,
      user_id: actor.id,
      in_reply_to_id: null,
      position: null,
      subject_type: "line",
      comment_type: "review",
      review_id: null,
      ...fields,
    });
    gh.comments.update(row.id, { node_id: generateNodeId("PullRequestReviewComment", row.id) });
    gh.pullRequests.update(pull.id, { review_comments: gh.pullRequests.get(pull.id).review_comments + 1 });
    return gh.comments.get(row.id);
  }

  function tell(event, action, repo, pull, actor, what) {
    const pull_request = formatPullRequest(gh.pullRequests.get(pull.id), gh, baseUrl);
    const payload = {
      action,
      ...what,
      pull_request,
      repository: formatRepo(repo, gh, baseUrl),
      sender: formatUser(actor, baseUrl),
    };
    webhooks.dispatch(event, action, payload, ownerLoginOf(gh, repo), repo.name);
  }

  function answerComment(c, repo, pull, actor, fields) {
    const comment = formatComment(insertComment(repo, pull, actor, fields), gh, baseUrl);
    tell("pull_request_review_comment", "created", repo, pull, actor, { comment });
    return c.json(comment, 201);
  }

  function reply(c, repo, pull, actor, rootId, body) {
    const parent = gh.comments.get(Number(rootId));
    if (parent?.repo_id !== repo.id || parent.pull_number !== pull.number || parent.comment_type !== "review")
      throw world.notFound();
    if (!body?.trim()) throw refused("Body is required");
    const { path, line, side, start_line, start_side, commit_sha, diff_hunk, review_id } = parent;
    const in_reply_to_id = parent.in_reply_to_id ?? parent.id;
    return answerComment(c, repo, pull, actor, {
      path,
      line,
      side,
      start_line,
      start_side,
      commit_sha,
      diff_hunk,
      review_id,
      body,
      in_reply_to_id,
    });
  }

  const opened = (c) => {
    const repo = world.repositoryOf(c);
    const actor = assertRepoWrite(gh, c.get("authUser"), repo, "pull_requests");
    return { repo, actor, pull: world.pullFor(c, repo) };
  };

  app.post("/repos/:owner/:repo/pulls/:pull_number/reviews", async (c) => {
    const { repo, actor, pull } = opened(c);
    const { event, body = "", commit_id: commitSha = pull.head_sha, comments = [] } = await world.parseJsonBody(c);
    const state =
      { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" }[event] ?? "PENDING";
    if (event === "COMMENT" && !body && !comments.length) throw refused("Could not approve for pull request review.");
    const read = comments.map((raw) => readLineComment(pull, commitSha, raw)); // all of them before any is written
    const row = gh.reviews.insert({
      node_id: "",
      repo_id: repo.id,
      pull_number: pull.number,
      user_id: actor.id,
      body,
      state,
      commit_id: commitSha,
      submitted_at: event ? timestamp() : null,
    });
    gh.reviews.update(row.id, { node_id: generateNodeId("PullRequestReview", row.id) });
    const written = read.map((fields) =>
      insertComment(repo, pull, actor, { ...fields, commit_sha: commitSha, review_id: row.id }),
    );
    const review = formatReview(gh.reviews.get(row.id), gh, baseUrl);
    if (event) tell("pull_request_review", "submitted", repo, pull, actor, { review });
    for (const comment of event ? written : []) {
      tell("pull_request_review_comment", "created", repo, pull, actor, {
        comment: formatComment(comment, gh, baseUrl),
      });
    }
    return c.json(review, 200);
  });

  app.post("/repos/:owner/:repo/pulls/:pull_number/comments", async (c) => {
    const { repo, actor, pull } = opened(c);
    const raw = await world.parseJsonBody(c);
    if (raw.in_reply_to) return reply(c, repo, pull, actor, raw.in_reply_to, raw.body);
    const commitSha = raw.commit_id ?? pull.head_sha;
    return answerComment(c, repo, pull, actor, { ...readLineComment(pull, commitSha, raw), commit_sha: commitSha });
  });

  app.post("/repos/:owner/:repo/pulls/:pull_number/comments/:comment_id/replies", async (c) => {
    const { repo, actor, pull } = opened(c);
    return reply(c, repo, pull, actor, c.req.param("comment_id"), (await world.parseJsonBody(c)).body);
  });
}

// The lines that a patch shows, by side, and the hunk that each is in.
function hunksOf(patch) {
  const hunks = [];
  const order = [];
  let [left, right] = [0, 0];
  for (const text of patch ? patch.split("\n") : []) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (head) {
      [left, right] = [Number(head[1]), Number(head[2])];
      hunks.push({ text, LEFT: new Set(), RIGHT: new Set() });
      order.push(null);
      continue;
    }
    const hunk = hunks.at(-1);
    hunk.text += `\n${text}`;
    order.push(right);
    if (text[0] === " ") (hunk.LEFT.add(left++), hunk.RIGHT.add(right++));
    else if (text[0] === "-") hunk.LEFT.add(left++);
    else if (text[0] === "+") hunk.RIGHT.add(right++);
  }
  return {
    find: (side, line) => hunks.find((hunk) => hunk[side]?.has(line)),
    lineAt: (position) => order[position],
  };
}
