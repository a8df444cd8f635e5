// Node loads this file before emulate: it fills the gaps that emulate 0.12.2 leaves, and adds controls for tests.
// Nothing is forked: `overlay/source.mjs` amends the shipped file while it is loaded, and refuses to start when
// that file no longer holds what it expects.
import { around } from "./overlay/around.mjs";
import { isVerified, registerApp } from "./overlay/app.mjs";
import { CHANGES, INTERNALS, SLACK_CHANGES, WRAPPED } from "./overlay/changes.mjs";
import { Controls, registerControls } from "./overlay/controls.mjs";
import { Deliveries } from "./overlay/deliveries.mjs";
import { eventSender } from "./overlay/events.mjs";
import { registerGraphql } from "./overlay/graphql.mjs";
import { registerIssues } from "./overlay/issues.mjs";
import { registerPulls } from "./overlay/pulls.mjs";
import { registerRepositories } from "./overlay/repositories.mjs";
import { registerReviews } from "./overlay/reviews.mjs";
import { registerStatuses } from "./overlay/statuses.mjs";
import { amend, serviceUrl } from "./overlay/source.mjs";

// GitHub's times have no fraction of a second, and `since` filters compare them as text.
const toISOString = Date.prototype.toISOString;
Date.prototype.toISOString = function () {
  return toISOString.call(this).replace(/\.\d+Z$/, "Z");
};

// A test run that was killed leaves nothing behind.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(), 1000).unref();

const github = serviceUrl("githubPlugin");
amend(github, CHANGES, INTERNALS, WRAPPED);
const { githubPlugin, getGitHubStore, internals } = await import(github);
const slack = serviceUrl("slackPlugin");
amend(slack, SLACK_CHANGES, [], []);
const { slackPlugin } = await import(slack);
const controls = new Controls();

const registerGithub = githubPlugin.register;
githubPlugin.register = function (app, store, webhooks, baseUrl, tokens) {
  const gh = getGitHubStore(store);
  const deliveries = new Deliveries(gh, webhooks);
  const world = { app, gh, webhooks, baseUrl, tokens, deliveries, controls, ...internals };
  world.reactions = new Map();
  world.threads = new Map();
  globalThis.overlay = { around: around(world), isVerified, ...registerIssues(world), ...registerPulls(world) };
  refuseUnknownTokens(world);
  answerWithErrors(world);
  controls.watch(app);
  registerControls(world);
  registerRepositories(world);
  registerApp(world);
  registerReviews(world);
  registerStatuses(world);
  registerGraphql(world);
  registerGithub.call(this, app, store, webhooks, baseUrl, tokens);
  webhooks.dispatch = eventSender(world);
};

const registerSlack = slackPlugin.register;
slackPlugin.register = function (app, store, ...rest) {
  controls.watch(app);
  controls.slack = store;
  registerSlack.call(this, app, store, ...rest);
};

// emulate takes an unknown token for a seeded user, and after 5,000 requests it turns every token away for an hour.
function refuseUnknownTokens({ app, tokens }) {
  app.middleware = app.middleware.filter(({ handlers }) => !String(handlers[0]).includes("X-RateLimit-Remaining"));
  app.use("*", async (c, next) => {
    const token = /^(?:Bearer|token)\s+(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    c.header("X-RateLimit-Limit", "5000");
    c.header("X-RateLimit-Remaining", "4999");
    c.header("X-RateLimit-Reset", String(Math.floor(Date.now() / 1000) + 3600));
    if (token && !token.startsWith("eyJ") && !tokens.has(token)) return c.json({ message: "Bad credentials" }, 401);
    await next();
  });
}

function answerWithErrors({ app, baseUrl }) {
  app.onError((error, c) => {
    const status = Number.isFinite(error.status) ? error.status : 500;
    if (status === 500) console.error(error);
    return c.json({ message: error.message, errors: error.errors, documentation_url: `${baseUrl}/docs` }, status);
  });
}
