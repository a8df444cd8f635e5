// Pull requests: files with patches, heads that move, merges that keep the base's files.

export function registerPulls(world) {
  const { app, gh, baseUrl, webhooks, ApiError } = world;
  const { assertRepoPermission, assertRepoWrite, diffTrees, findCommitBySha, findMergeBase, formatFileDiff } = world;
  const { formatPullRequest, listAncestors, notFound, parsePagination, setLinkHeader } = world;

  world.repositoryOf = (c) => {
    const repo = world.lookupRepo(gh, c.req.param("owner"), c.req.param("repo"));
    if (!repo) throw notFound();
    return repo;
  };
  world.pullFor = (c, repo, number = c.req.param("pull_number")) => {
    const pull = gh.pullRequests.findBy("repo_id", repo.id).find((row) => row.number === Number(number));
    if (!pull) throw notFound();
    return pull;
  };
  world.paged = (c, rows) => {
    const { page, per_page } = parsePagination(c);
    setLinkHeader(c, rows.length, page, per_page);
    return rows.slice((page - 1) * per_page, page * per_page);
  };

  // The files that a pull request changes since it left its base.
  world.filesOf = (pull, headSha = pull.head_sha) => {
    const branch = gh.branches.findBy("repo_id", pull.repo_id).find((row) => row.name === pull.base_ref);
    const baseSha = pull.merged ? pull.base_sha : (branch?.sha ?? pull.base_sha);
    const head = findCommitBySha(gh, pull.repo_id, headSha);
    const base = findMergeBase(gh, pull.repo_id, baseSha, headSha) ?? findCommitBySha(gh, pull.repo_id, pull.base_sha);
    if (!head || !base) return { files: [], base: null };
    return { files: diffTrees(gh, pull.repo_id, base.tree_sha, head.tree_sha), base };
  };

  // What an open pull request now holds, after its head or base moved. A fork's objects come over to the base.
  const measure = (pull) => {
    if (pull.head_repo_id !== pull.repo_id) copyObjects(gh, pull.head_repo_id, pull.repo_id, pull.head_sha);
    const { files, base } = world.filesOf(pull);
    const known = new Set(base ? listAncestors(gh, pull.repo_id, base.sha).map((commit) => commit.sha) : []);
    const sum = (field) => files.reduce((total, file) => total + file[field], 0);
    return gh.pullRequests.update(pull.id, {
      changed_files: files.length,
      additions: sum("additions"),
      deletions: sum("deletions"),
      commits: listAncestors(gh, pull.repo_id, pull.head_sha).filter((commit) => !known.has(commit.sha)).length,
    });
  };

  world.movePulls = ({ ref, after, repository }) => {
    const moved = (pull) =>
      pull.state === "open" && pull.head_repo_id === repository.id && `refs/heads/${pull.head_ref}` === ref;
    return gh.pullRequests
      .all()
      .filter((pull) => moved(pull) && pull.head_sha !== after)
      .map((pull) => {
        measure(gh.pullRequests.update(pull.id, { head_sha: after }));
        return { pull, before: pull.head_sha };
      });
  };

  app.get("/repos/:owner/:repo/pulls/:pull_number/files", (c) => {
    const repo = world.repositoryOf(c);
    assertRepoPermission(gh, c.get("authUser"), repo, "pull_requests");
    const pull = world.pullFor(c, repo);
    const { files, base } = world.filesOf(pull);
    return c.json(world.paged(c, files).map((file) => formatFileDiff(file, repo, base.sha, pull.head_sha, baseUrl)));
  });

  app.get("/repos/:owner/:repo/pulls/:pull_number/commits", (c) => {
    const repo = world.repositoryOf(c);
    assertRepoPermission(gh, c.get("authUser"), repo, "pull_requests");
    const pull = world.pullFor(c, repo);
    const known = new Set(listAncestors(gh, repo.id, world.filesOf(pull).base.sha).map((commit) => commit.sha));
    const commits = listAncestors(gh, repo.id, pull.head_sha)
      .filter((commit) => !known.has(commit.sha))
      .reverse();
    return c.json(world.paged(c, commits).map((commit) => world.formatCommitItem(gh, repo, commit, baseUrl)));
  });

  app.get("/repos/:owner/:repo/commits/:sha/pulls", (c) => {
    const repo = world.repositoryOf(c);
    assertRepoPermission(gh, c.get("authUser"), repo, "pull_requests");
    const sha = c.req.param("sha");
    const holds = (pull) =>
      pull.merge_commit_sha === sha || listAncestors(gh, repo.id, pull.head_sha).some((commit) => commit.sha === sha);
    const onBase = (pull) => listAncestors(gh, repo.id, pull.base_sha).some((commit) => commit.sha === sha);
    const pulls = gh.pullRequests.findBy("repo_id", repo.id).filter((pull) => holds(pull) && !onBase(pull));
    return c.json(world.paged(c, pulls).map((pull) => formatPullRequest(pull, gh, baseUrl)));
  });

  app.put("/repos/:owner/:repo/pulls/:pull_number/merge", async (c) => {
    const repo = world.repositoryOf(c);
    const actor = assertRepoWrite(gh, c.get("authUser"), repo, "contents");
    const pull = world.pullFor(c, repo);
    const body = await world.parseJsonBody(c);
    if (pull.state !== "open" || pull.draft) throw new ApiError(405, "Pull Request is not mergeable");
    if (body.sha && body.sha !== pull.head_sha)
      throw new ApiError(409, "Head branch was modified. Review and try the merge again.");
    world.checkMergeRequirements(gh, pull);
    const { merged, before } = merge(world, repo, pull, actor, body);
    const payload = {
      repository: world.formatRepo(gh.repos.get(repo.id), gh, baseUrl),
      sender: world.formatUser(actor, baseUrl),
    };
    const pull_request = formatPullRequest(gh.pullRequests.get(pull.id), gh, baseUrl);
    const owner = world.ownerLoginOf(gh, repo);
    webhooks.dispatch(
      "push",
      undefined,
      { ref: `refs/heads/${pull.base_ref}`, before, after: merged.sha, ...payload },
      owner,
      repo.name,
    );
    webhooks.dispatch("pull_request", "closed", { action: "closed", pull_request, ...payload }, owner, repo.name);
    return c.json({ sha: merged.sha, merged: true, message: "Pull Request successfully merged" });
  });

  const refuseSecondPull = (repo, headRepo, headRef, baseRef) => {
    const same = (pull) =>
      pull.state === "open" &&
      pull.head_repo_id === headRepo.id &&
      pull.head_ref === headRef &&
      pull.base_ref === baseRef;
    if (!gh.pullRequests.findBy("repo_id", repo.id).some(same)) return;
    const message = `A pull request already exists for ${world.ownerLoginOf(gh, headRepo)}:${headRef}.`;
    throw new ApiError(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
  };
  const copyHistory = (parent, fork) => {
    for (const rows of [gh.branches, gh.refs]) {
      for (const { id, ...row } of rows.findBy("repo_id", parent.id)) {
        copyObjects(gh, parent.id, fork.id, row.sha);
        rows.insert({ ...row, repo_id: fork.id });
      }
    }
  };
  return { measure, refuseSecondPull, copyHistory };
}

function merge(
  world,
  repo,
  pull,
  actor,
  { merge_method: method = "merge", commit_title: title, commit_message: text },
) {
  const { gh, findCommitBySha, findMergeBase, insertCommit, persistTree, resolveBranchToCommit, timestamp } = world;
  const tip = resolveBranchToCommit(gh, repo, pull.base_ref);
  const head = findCommitBySha(gh, repo.id, pull.head_sha);
  const origin = findMergeBase(gh, repo.id, tip.sha, head.sha);
  const files = mergedFiles(world, repo, origin, tip, head);
  const subject =
    title ??
    (method === "squash"
      ? `${pull.title} (#${pull.number})`
      : `Merge pull request #${pull.number} from ${pull.head_ref}`);
  const merged = insertCommit(gh, repo, {
    treeSha: persistTree(gh, repo.id, files).sha,
    parentShas: method === "merge" ? [tip.sha, head.sha] : [tip.sha],
    message: [subject, text].filter(Boolean).join("\n\n"),
    user: actor,
  });
  world.updateBranchSha(gh, repo, pull.base_ref, merged.sha);
  const now = timestamp();
  const closed = { state: "closed", closed_at: now };
  gh.pullRequests.update(pull.id, {
    ...closed,
    base_sha: tip.sha,
    merged: true,
    merged_at: now,
    merged_by_id: actor.id,
    merge_commit_sha: merged.sha,
    mergeable: null,
  });
  const issue = gh.issues.findBy("repo_id", repo.id).find((row) => row.number === pull.number);
  gh.issues.update(issue.id, { ...closed, closed_by_id: actor.id });
  gh.repos.update(repo.id, { pushed_at: now, open_issues_count: Math.max(0, repo.open_issues_count - 1) });
  if (repo.delete_branch_on_merge) world.deleteBranchByName(gh, gh.repos.get(pull.head_repo_id), pull.head_ref);
  return { merged, before: tip.sha };
}

// A three-way merge, file by file: both sides changing one file in different ways is a conflict.
function mergedFiles({ gh, ApiError, flattenTree }, repo, origin, tip, head) {
  const [old, ours, theirs] = [origin, tip, head].map((commit) => flattenTree(gh, repo.id, commit.tree_sha).blobs);
  const files = new Map(ours);
  for (const path of new Set([...old.keys(), ...theirs.keys()])) {
    const [was, mine, yours] = [old, ours, theirs].map((blobs) => blobs.get(path)?.sha);
    if (yours === was || yours === mine) continue;
    if (mine !== was) throw new ApiError(405, "Pull Request has merge conflicts");
    if (yours) files.set(path, theirs.get(path));
    else files.delete(path);
  }
  return files;
}

function copyObjects(gh, from, to, headSha) {
  const copy = (rows, sha) => {
    const row = rows.findBy("repo_id", from).find((object) => object.sha === sha);
    if (!row || rows.findBy("repo_id", to).some((object) => object.sha === sha)) return null;
    const { id, ...object } = row;
    return rows.insert({ ...object, repo_id: to });
  };
  const copyTree = (sha) => {
    for (const entry of copy(gh.trees, sha)?.tree ?? []) {
      if (entry.type === "tree") copyTree(entry.sha);
      else copy(gh.blobs, entry.sha);
    }
  };
  for (const todo = [headSha]; todo.length;) {
    const commit = copy(gh.commits, todo.pop());
    if (!commit) continue;
    copyTree(commit.tree_sha);
    todo.push(...commit.parent_shas);
  }
}
