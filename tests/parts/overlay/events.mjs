// Stands where emulate dispatches its webhooks: completes the payloads, adds the events it never sends.
import { pullOf } from "./around.mjs";

const ZERO = "0".repeat(40);

export function eventSender(world) {
  const { gh, deliveries, baseUrl, formatOrgBrief, formatPullRequest, formatRepo, ownerLoginOf } = world;

  function send(event, payload, owner, repo) {
    const org = gh.orgs.findOneBy("login", owner);
    const complete = { ...payload, ...(org && { organization: formatOrgBrief(org, baseUrl) }) };
    deliveries.accept(event, complete, owner, repo, installationsFor(world, owner, repo));
  }

  function pullEvent(action, pull, extra, payload, owner, repo) {
    const { repository, sender } = payload;
    const pull_request = formatPullRequest(gh.pullRequests.get(pull.id), gh, baseUrl);
    send("pull_request", { action, number: pull.number, ...extra, pull_request, repository, sender }, owner, repo);
  }

  function push(payload, owner, repo) {
    send("push", completePush(world, payload, owner, repo), owner, repo);
    for (const { pull, before } of world.movePulls(payload)) {
      const base = gh.repos.get(pull.repo_id); // a push to a fork is told where the change goes to
      const told = { repository: formatRepo(base, gh, baseUrl), sender: payload.sender };
      pullEvent("synchronize", pull, { before, after: payload.after }, told, ownerLoginOf(gh, base), base.name);
    }
  }

  function issueOfPull(payload, owner, repo) {
    const { action, issue, label, assignee, milestone, changes } = payload;
    const row = gh.issues.get(issue.id);
    const pull = pullOf(gh, row);
    if (["closed", "reopened"].includes(action))
      gh.pullRequests.update(pull.id, { state: row.state, closed_at: row.closed_at });
    pullEvent(action, pull, { label, assignee, milestone, changes }, payload, owner, repo);
  }

  return async (event, action, payload, owner, repo) => {
    if (event === "push") return push(payload, owner, repo);
    if (event === "issues" && payload.issue?.pull_request) return issueOfPull(payload, owner, repo);
    if (event === "repository" && action === "edited")
      return world.repositoryEvents(payload).forEach((one) => send(event, one, owner, repo));
    const number = payload.pull_request?.number;
    send(event, event === "pull_request" ? { ...payload, number } : payload, owner, repo);
    if (event === "create" && payload.ref_type === "branch") {
      const name = payload.ref.replace("refs/heads/", "");
      const after = gh.branches.findBy("repo_id", payload.repository.id).find((branch) => branch.name === name)?.sha;
      push(
        { ref: payload.ref, before: ZERO, after, repository: payload.repository, sender: payload.sender },
        owner,
        repo,
      );
    }
  };
}

export function installationsFor({ gh, findInstallationsForRepo }, owner, repo) {
  const apps = new Map(gh.apps.all().map((app) => [app.app_id, app]));
  const everyEvent = [...new Set(gh.apps.all().flatMap((app) => app.events))];
  const found = new Set(everyEvent.flatMap((event) => findInstallationsForRepo(gh, owner, repo, event)));
  return [...found].map((installation) => ({ installation, app: apps.get(installation.app_id) }));
}

function completePush(world, { ref, before, after, repository, sender }, owner, repo) {
  const { gh, baseUrl, listAncestors, findCommitBySha } = world;
  const known =
    before === ZERO
      ? gh.branches.findBy("repo_id", repository.id).find((branch) => branch.name === repository.default_branch)?.sha
      : before;
  const old = new Set(known ? listAncestors(gh, repository.id, known).map((commit) => commit.sha) : []);
  const fresh = listAncestors(gh, repository.id, after)
    .filter((commit) => !old.has(commit.sha))
    .reverse();
  const commits = fresh.map((commit) => pushedCommit(world, commit, owner, repo));
  const head = findCommitBySha(gh, repository.id, after);
  return {
    ref,
    before,
    after,
    base_ref: null,
    created: before === ZERO,
    deleted: after === ZERO,
    forced: before !== ZERO && !listAncestors(gh, repository.id, after).some((commit) => commit.sha === before),
    compare: `${baseUrl}/${owner}/${repo}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: head ? pushedCommit(world, head, owner, repo) : null,
    repository,
    pusher: { name: sender.login, email: `${sender.login}@users.noreply.github.com` },
    sender,
  };
}

function pushedCommit({ gh, baseUrl, diffTrees, findCommitBySha }, commit, owner, repo) {
  const parent = findCommitBySha(gh, commit.repo_id, commit.parent_shas[0]);
  const files = diffTrees(gh, commit.repo_id, parent?.tree_sha ?? null, commit.tree_sha);
  const named = (status) => files.filter((file) => file.status === status).map((file) => file.filename);
  const renamed = files.filter((file) => file.status === "renamed");
  return {
    id: commit.sha,
    tree_id: commit.tree_sha,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer_date,
    url: `${baseUrl}/${owner}/${repo}/commit/${commit.sha}`,
    author: { name: commit.author_name, email: commit.author_email },
    committer: { name: commit.committer_name, email: commit.committer_email },
    added: [...named("added"), ...renamed.map((file) => file.filename)],
    removed: [...named("removed"), ...renamed.map((file) => file.previous_filename)],
    modified: named("modified"),
  };
}
