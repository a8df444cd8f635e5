// Repositories that are renamed, archived or made public, and issues that are deleted.

export function registerRepositories(world) {
  const { app, gh, baseUrl, ApiError, webhooks, formatIssue, formatRepo, formatUser, lookupRepo, ownerLoginOf } = world;
  const renamed = new Map(); // old full name -> id
  const before = new Map(); // id -> the repository before it was edited
  world.deletedIssues = new Set(); // "repository id/number"

  app.use("*", async (c, next) => {
    const [, owner, name, rest = ""] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(c.req.path) ?? [];
    const repo = owner && lookupRepo(gh, owner, name);
    if (repo && c.req.method === "PATCH" && !rest) before.set(repo.id, { ...repo });
    const now = !repo && gh.repos.get(renamed.get(`${owner}/${name}`));
    if (now) {
      const url = `${baseUrl}/repos/${now.full_name}${rest}${new URL(c.req.url).search}`;
      return c.json({ message: "Moved Permanently", url }, c.req.method === "GET" ? 301 : 307, { Location: url });
    }
    const issue = /^\/issues\/(\d+)/.exec(rest)?.[1];
    if (repo && world.deletedIssues.has(`${repo.id}/${issue}`)) throw new ApiError(410, "This issue was deleted");
    await next();
  });

  // emulate says `edited`, whatever it was.
  world.repositoryEvents = (payload) => {
    const now = gh.repos.get(payload.repository.id);
    const was = before.get(now.id) ?? now;
    const told = [];
    if (was.full_name !== now.full_name) {
      renamed.set(was.full_name, now.id);
      renamed.delete(now.full_name);
      told.push({ ...payload, action: "renamed", changes: { repository: { name: { from: was.name } } } });
    }
    if (was.private !== now.private) told.push({ ...payload, action: now.private ? "privatized" : "publicized" });
    if (was.archived !== now.archived) told.push({ ...payload, action: now.archived ? "archived" : "unarchived" });
    return told.length ? told : [payload];
  };

  app.delete("/_test/issues/:owner/:repo/:number", (c) => {
    const repo = world.repositoryOf(c);
    const issue = gh.issues.findBy("repo_id", repo.id).find((row) => row.number === Number(c.req.param("number")));
    const payload = {
      action: "deleted",
      issue: formatIssue(issue, gh, baseUrl),
      repository: formatRepo(repo, gh, baseUrl),
    };
    world.deletedIssues.add(`${repo.id}/${issue.number}`);
    gh.issues.delete(issue.id);
    const sender = formatUser(gh.users.findOneBy("login", c.get("authUser").login), baseUrl);
    webhooks.dispatch("issues", "deleted", { ...payload, sender }, ownerLoginOf(gh, repo), repo.name);
    return c.body(null, 204);
  });
}
