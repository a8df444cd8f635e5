// What an App or a signed-in person sees of installations, and the App's own webhook deliveries.
import { createHash } from "node:crypto";

import { installationsFor } from "./events.mjs";

export function registerApp(world) {
  const { app, gh, baseUrl, tokens, deliveries, ApiError, canAccessRepo, formatRepo, isOrgMember, notFound } = world;

  app.use("*", async (c, next) => {
    const minted = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(c.req.path)?.[1];
    const id = c.get("authUser")?.installation?.installationId ?? Number(minted);
    const row = gh.appInstallations.all().find((installation) => installation.installation_id === id);
    if (row?.suspended_at) throw new ApiError(403, "This installation has been suspended");
    await next();
  });

  const signedIn = (c, what) => {
    const found = c.get(what);
    if (!found) throw new ApiError(401, "A JSON web token could not be decoded");
    return found;
  };
  const listed = (c, name, rows, format) =>
    c.json({ total_count: rows.length, [name]: world.paged(c, rows).map(format) });
  const repository = (row) => formatRepo(row, gh, baseUrl);

  app.get("/installation/repositories", (c) => {
    const { installation } = signedIn(c, "authUser");
    if (!installation) throw new ApiError(403, "You must authenticate with an installation access token");
    const rows = gh.repos.all().filter((repo) => world.installationCanAccessRepo({ installation }, repo));
    return listed(c, "repositories", rows, repository);
  });
  app.delete("/installation/token", (c) => {
    tokens.delete(c.get("authToken"));
    return c.body(null, 204);
  });

  app.get("/user/installations", (c) => {
    const person = gh.users.findOneBy("login", signedIn(c, "authUser").login);
    const rows = gh.appInstallations
      .all()
      .filter((row) => row.account_id === person.id || isOrgMember(gh, person.id, row.account_id));
    return listed(c, "installations", rows, (row) => ({
      id: row.installation_id,
      app_id: row.app_id,
      target_type: row.account_type,
      permissions: row.permissions,
      account: { login: row.account_login, id: row.account_id, type: row.account_type },
      repository_selection: row.repository_selection,
    }));
  });
  app.get("/user/installations/:installation_id/repositories", (c) => {
    const authUser = signedIn(c, "authUser");
    const id = Number(c.req.param("installation_id"));
    const within = (repo) =>
      installationsFor(world, world.ownerLoginOf(gh, repo), repo.name).some(
        ({ installation }) => installation.installation_id === id,
      );
    const rows = gh.repos.all().filter((repo) => within(repo) && canAccessRepo(gh, authUser, repo));
    return listed(c, "repositories", rows, repository);
  });
  app.get("/user/memberships/orgs/:org", (c) => {
    const person = gh.users.findOneBy("login", signedIn(c, "authUser").login);
    const org = gh.orgs.findOneBy("login", c.req.param("org"));
    const role = org && world.orgRoleForUser(gh, org.id, person.id);
    if (!role) throw notFound();
    return c.json({
      state: "active",
      role,
      user: world.formatUser(person, baseUrl),
      organization: world.formatOrgBrief(org, baseUrl),
    });
  });
  app.get("/orgs/:org/repos", (c) => {
    const org = gh.orgs.findOneBy("login", c.req.param("org"));
    if (!org) throw notFound();
    const rows = gh.repos
      .all()
      .filter(
        (repo) =>
          repo.owner_type === "Organization" && repo.owner_id === org.id && canAccessRepo(gh, c.get("authUser"), repo),
      );
    return c.json(world.paged(c, rows).map(repository));
  });

  const hook = (c) => gh.apps.all().find((row) => row.app_id === signedIn(c, "authApp").appId);
  const shownHook = ({ webhook_url, webhook_secret }) => ({
    content_type: "json",
    insecure_ssl: "0",
    url: webhook_url,
    ...(webhook_secret && { secret: "********" }),
  });
  app.get("/app/hook/config", (c) => c.json(shownHook(hook(c))));
  app.patch("/app/hook/config", async (c) => {
    const { id, webhook_url, webhook_secret } = hook(c);
    const { url = webhook_url, secret = webhook_secret } = await c.req.json();
    return c.json(shownHook(gh.apps.update(id, { webhook_url: url, webhook_secret: secret })));
  });

  const ofApp = (c) => {
    const { app_id } = hook(c);
    return deliveries.attempts
      .filter(({ record }) => record.hook.target[0] === "integration" && record.hook.target[1] === app_id)
      .reverse();
  };
  app.get("/app/hook/deliveries", (c) => {
    const size = Math.min(100, Number(c.req.query("per_page") ?? 30));
    const cursor = c.req.query("cursor");
    const rows = ofApp(c).filter((attempt) => !cursor || attempt.id <= Number(cursor.slice(1)));
    const [page, next] = [rows.slice(0, size), rows[size]];
    const url = new URL(c.req.url);
    url.searchParams.set("cursor", `v${next?.id}`);
    if (next) c.header("Link", `<${url}>; rel="next"`);
    return c.json(page.map(brief));
  });
  const attemptOf = (c) => {
    const attempt = ofApp(c).find(({ id }) => id === Number(c.req.param("delivery_id")));
    if (!attempt) throw notFound();
    return attempt;
  };
  app.get("/app/hook/deliveries/:delivery_id", (c) => {
    const attempt = attemptOf(c);
    const request = { headers: attempt.headers, payload: attempt.record.payload };
    return c.json({
      ...brief(attempt),
      url: attempt.url,
      request,
      response: { headers: {}, payload: attempt.answer ?? null },
    });
  });
  app.post("/app/hook/deliveries/:delivery_id/attempts", (c) => {
    deliveries.send(attemptOf(c).record, true);
    return c.json({}, 202);
  });
}

export function isVerified(challenge, verifier) {
  if (!challenge) return true;
  return createHash("sha256").update(String(verifier)).digest("base64url") === challenge;
}

function brief({ id, record, delivered_at, redelivery, duration, status, status_code }) {
  const { guid, event, payload, installation } = record;
  return {
    id,
    guid,
    delivered_at,
    redelivery,
    duration,
    status,
    status_code,
    event,
    action: payload.action ?? null,
    installation_id: installation,
    repository_id: payload.repository?.id ?? null,
    throttled_at: null,
  };
}
