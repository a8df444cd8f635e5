// Commit statuses, which emulate has not, and who may write check runs.

export function registerStatuses(world) {
  const { app, gh, baseUrl, ApiError, assertRepoPermission, assertRepoWrite, formatUser, timestamp } = world;
  const statuses = new Map(); // "repository id/sha" -> newest first

  app.use("*", async (c, next) => {
    const isRun = c.req.method === "POST" && /^\/repos\/[^/]+\/[^/]+\/check-runs$/.test(c.req.path);
    const authUser = c.get("authUser");
    if (isRun && authUser && !authUser.installation) throw new ApiError(403, "You must authenticate via a GitHub App.");
    await next();
  });

  app.post("/repos/:owner/:repo/statuses/:sha", async (c) => {
    const repo = world.repositoryOf(c);
    const actor = assertRepoWrite(gh, c.get("authUser"), repo, "statuses");
    const { state, context = "default", description = null, target_url = null } = await world.parseJsonBody(c);
    if (!["error", "failure", "pending", "success"].includes(state)) throw new ApiError(422, "Validation Failed");
    const key = `${repo.id}/${c.req.param("sha")}`;
    const standing = statuses.get(key) ?? [];
    const now = timestamp();
    const status = {
      id: 1 + standing.length,
      state,
      context,
      description,
      target_url,
      created_at: now,
      updated_at: now,
    };
    const url = `${baseUrl}/repos/${repo.full_name}/statuses/${c.req.param("sha")}`;
    statuses.set(key, [{ ...status, url, creator: formatUser(actor, baseUrl) }, ...standing]);
    return c.json(statuses.get(key)[0], 201);
  });

  const listed = (c) => {
    const repo = world.repositoryOf(c);
    assertRepoPermission(gh, c.get("authUser"), repo, "statuses");
    const sha = world.resolveRefToCommit(gh, repo, c.req.param("ref"))?.sha;
    if (!sha) throw world.notFound();
    return { sha, rows: statuses.get(`${repo.id}/${sha}`) ?? [] };
  };
  app.get("/repos/:owner/:repo/commits/:ref/statuses", (c) => c.json(world.paged(c, listed(c).rows)));
  app.get("/repos/:owner/:repo/commits/:ref/status", (c) => {
    const { sha, rows } = listed(c);
    const newest = [...new Map([...rows].reverse().map((row) => [row.context, row])).values()];
    const worst = ["failure", "error", "pending"].find((state) => newest.some((row) => row.state === state));
    const state = worst === "error" ? "failure" : (worst ?? (newest.length ? "success" : "pending"));
    return c.json({ state, sha, total_count: newest.length, statuses: newest });
  });
}
