// Assignees, rights and reactions.

export function registerIssues(world) {
  const { app, gh, baseUrl, ApiError, assertRepoPermission, assertRepoRead, assertRepoWrite, formatUser, notFound } =
    world;

  const user = (login) => gh.users.all().find((row) => row.login.toLowerCase() === login.toLowerCase());
  const orgRole = (repo, person) =>
    repo.owner_type === "Organization" && world.orgRoleForUser(gh, repo.owner_id, person.id);

  function role(repo, person) {
    if (repo.owner_type === "User" && repo.owner_id === person.id) return "admin";
    const organisation = orgRole(repo, person);
    if (organisation === "admin") return "admin";
    const given = gh.collaborators.findBy("repo_id", repo.id).find((row) => row.user_id === person.id)?.permission;
    if (given) return { push: "write", pull: "read" }[given] ?? given;
    return organisation || !repo.private ? "read" : "none";
  }

  const isAssignable = (repo, person) =>
    person.type === "User" &&
    (Boolean(orgRole(repo, person)) ||
      (role(repo, person) !== "none" &&
        gh.collaborators.findBy("repo_id", repo.id).some((row) => row.user_id === person.id)) ||
      (repo.owner_type === "User" && repo.owner_id === person.id));
  const known = (logins) =>
    logins
      .map(user)
      .filter(Boolean)
      .map((person) => person.id);
  const assignable = (repo, logins) => [
    ...new Set(
      logins
        .map(user)
        .filter((person) => person && isAssignable(repo, person))
        .map((person) => person.id),
    ),
  ];
  const assignableOrRefused = (repo, logins) => {
    const ids = assignable(repo, logins);
    if (ids.length === new Set(logins.map((login) => login.toLowerCase())).size) return ids;
    throw new ApiError(422, "Validation Failed", [
      { value: logins[0], resource: "Issue", field: "assignees", code: "invalid" },
    ]);
  };

  app.get("/repos/:owner/:repo/assignees", (c) => {
    const repo = world.repositoryOf(c);
    assertRepoRead(gh, c.get("authUser"), repo);
    const people = gh.users.all().filter((person) => isAssignable(repo, person));
    return c.json(world.paged(c, people).map((person) => formatUser(person, baseUrl)));
  });

  const assigneeCheck = (c) => {
    const repo = world.repositoryOf(c);
    assertRepoRead(gh, c.get("authUser"), repo);
    const person = user(c.req.param("login"));
    if (!person || !isAssignable(repo, person)) throw notFound();
    return c.body(null, 204);
  };
  app.get("/repos/:owner/:repo/assignees/:login", assigneeCheck);
  app.get("/repos/:owner/:repo/issues/:issue_number/assignees/:login", assigneeCheck);

  app.get("/repos/:owner/:repo/collaborators/:login", (c) => {
    const repo = world.repositoryOf(c);
    assertRepoRead(gh, c.get("authUser"), repo);
    const person = user(c.req.param("login"));
    if (!person || !isAssignable(repo, person)) throw notFound();
    return c.body(null, 204);
  });

  app.get("/repos/:owner/:repo/collaborators/:login/permission", (c) => {
    const repo = world.repositoryOf(c);
    assertRepoPermission(gh, c.get("authUser"), repo, ["metadata", "contents", "issues"]);
    const person = user(c.req.param("login"));
    if (!person) throw notFound();
    const role_name = role(repo, person);
    const permission = { maintain: "write", triage: "read" }[role_name] ?? role_name;
    return c.json({ permission, role_name, user: formatUser(person, baseUrl) });
  });

  function registerReactions(path, param, find) {
    const opened = (c, how) => {
      const repo = world.repositoryOf(c);
      const actor = how(gh, c.get("authUser"), repo, ["issues", "pull_requests"]);
      const target = find(repo, Number(c.req.param(param)));
      if (!target) throw notFound();
      return { actor, target, given: world.reactions.get(target) ?? [] };
    };
    app.get(path, (c) => c.json(opened(c, assertRepoPermission).given));
    app.post(path, async (c) => {
      const { actor, target, given } = opened(c, assertRepoWrite);
      const { content } = await world.parseJsonBody(c);
      const standing = given.find((reaction) => reaction.content === content && reaction.user.id === actor.id);
      if (standing) return c.json(standing, 200);
      const reaction = {
        id: Date.now() * 100 + given.length,
        node_id: "",
        user: formatUser(actor, baseUrl),
        content,
        created_at: world.timestamp(),
      };
      world.reactions.set(target, [...given, reaction]);
      return c.json(reaction, 201);
    });
  }
  const commentOf = (repo, id) => (gh.comments.get(id)?.repo_id === repo.id ? `comment ${id}` : null);
  const issueOf = (repo, number) => {
    const row = gh.issues.findBy("repo_id", repo.id).find((issue) => issue.number === number);
    return row ? `issue ${row.id}` : null;
  };
  registerReactions("/repos/:owner/:repo/issues/comments/:comment_id/reactions", "comment_id", commentOf);
  registerReactions("/repos/:owner/:repo/pulls/comments/:comment_id/reactions", "comment_id", commentOf);
  registerReactions("/repos/:owner/:repo/issues/:issue_number/reactions", "issue_number", issueOf);

  return { assignable, assignableOrRefused, known };
}
