// Test-only controls: queued faults, a request log, and /_test/ routes.

export class Controls {
  constructor() {
    this.reset();
  }

  reset() {
    this.faults = [];
    this.requests = [];
    this.slack?.collections.get("slack.messages").clear();
  }

  slackMessages(name) {
    const channel = this.slack.collections
      .get("slack.channels")
      .all()
      .find((row) => row.name === name);
    return this.slack.collections
      .get("slack.messages")
      .all()
      .filter((message) => message.channel_id === channel?.channel_id);
  }

  // Puts the log, the faults and conditional requests around every answer of a service; what a test does itself
  // neither fails nor counts.
  watch(app) {
    const dispatch = app.dispatch.bind(app);
    app.dispatch = async (c, handlers) => {
      if (c.req.header("x-test-harness") || c.req.path.startsWith("/_")) return dispatch(c, handlers);
      const entry = { method: c.req.method, path: c.req.path, query: new URL(c.req.url).search, status: null };
      this.requests.push(entry);
      const answer = () => dispatch(c, handlers);
      const response = await this.answer(c, answer, entry);
      entry.status ??= response?.status ?? 404;
      return conditional(c, response);
    };
  }

  async answer(c, answer, entry) {
    const fault = this.take(c.req.method, c.req.path);
    if (!fault)
      return answer().catch((error) => {
        entry.status = error.status ?? 500;
        throw error;
      });
    entry.fault = fault.mode;
    const isDone = fault.mode === "delay" || fault.mode.endsWith("after_commit");
    const done = isDone ? await answer().catch((error) => error) : null;
    if (fault.delay_ms) await new Promise((resolve) => setTimeout(resolve, fault.delay_ms));
    if (fault.mode === "delay_before") return answer();
    if (fault.mode === "delay" && done instanceof Error) throw done;
    if (fault.mode === "delay") return done;
    if (fault.mode === "half_after_commit" && done instanceof Response) return cut(await done.text());
    if (/^(reset|half)/.test(fault.mode)) return cut("");
    entry.status = fault.status;
    return c.json(fault.body, fault.status, fault.headers);
  }

  take(method, path) {
    const fault = this.faults.find(
      (queued) => (!queued.method || queued.method === method) && new RegExp(queued.path).test(path),
    );
    if (!fault || fault.skip-- > 0) return null;
    if (--fault.times === 0) this.faults.splice(this.faults.indexOf(fault), 1);
    return fault;
  }
}

const MODES = ["before", "after_commit", "reset", "reset_after_commit", "half_after_commit", "delay", "delay_before"];

function readFault({
  method,
  path,
  status = 502,
  headers = {},
  body = { message: "Server Error" },
  times = 1,
  mode = "before",
  delay_ms = 0,
  skip = 0,
}) {
  if (!MODES.includes(mode)) throw Object.assign(new Error(`mode is one of ${MODES.join(", ")}`), { status: 422 });
  return { method: method?.toUpperCase(), path: path ?? ".*", status, headers, body, times, mode, delay_ms, skip };
}

// Sends half of a text, then breaks the connection; without a text nothing at all is answered.
function cut(text) {
  let pulled = false;
  const body = new ReadableStream({
    pull(stream) {
      if (text && !pulled) stream.enqueue(new TextEncoder().encode(text.slice(0, Math.ceil(text.length / 2))));
      else stream.error(new Error("cut by a queued fault"));
      pulled = true;
    },
  });
  return new Response(body, { status: 200, headers: { "Content-Type": "application/json" } });
}

async function conditional(c, response) {
  const isJson = response?.headers.get("content-type")?.includes("json");
  if (c.req.method !== "GET" || response?.status !== 200 || !isJson) return response;
  const text = await response.text();
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  const etag = `W/"${Buffer.from(digest).toString("hex")}"`;
  const headers = new Headers(response.headers);
  headers.set("ETag", etag);
  if (c.req.header("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(text, { status: 200, headers });
}

export function registerControls({ app, gh, tokens, controls, deliveries }) {
  const shown = ({ guid, event, payload, state, hook }) => ({
    guid,
    event,
    payload,
    state,
    action: payload.action ?? null,
    repository: payload.repository?.full_name ?? null,
    target: hook.target[0],
    attempts: deliveries.attempts
      .filter((attempt) => attempt.record.guid === guid)
      .map(({ id, status_code, redelivery, answer }) => ({ id, status_code, redelivery, answer })),
  });
  const apps = () => gh.apps.all().filter((row) => row.events.length); // those that take webhooks
  let seeded = null;

  app.post("/_test/reset", (c) => {
    controls.reset();
    deliveries.reset();
    seeded ??= gh.appInstallations.all();
    for (const row of seeded) gh.appInstallations.update(row.id, row);
    return c.body(null, 204);
  });
  app.post("/_test/faults", async (c) => {
    const body = await c.req.json();
    controls.faults.push(...[body].flat().map(readFault));
    return c.json(controls.faults, 201);
  });
  app.get("/_test/faults", (c) => c.json(controls.faults));
  app.delete("/_test/faults", (c) => {
    controls.faults = [];
    return c.body(null, 204);
  });
  app.get("/_test/requests", (c) => c.json(controls.requests));
  app.delete("/_test/requests", (c) => {
    controls.requests = [];
    return c.body(null, 204);
  });
  app.post("/_test/drop-tokens", (c) => {
    for (const token of [...tokens.keys()]) if (token.startsWith("ghs_")) tokens.delete(token);
    return c.body(null, 204);
  });
  app.post("/_test/installation", async (c) => {
    const { installation_id, ...fields } = await c.req.json();
    const row = gh.appInstallations
      .all()
      .find((installation) => !installation_id || installation.installation_id === installation_id);
    return c.json(gh.appInstallations.update(row.id, fields));
  });
  app.post("/_test/oauth", async (c) => {
    const { redirect_uris } = await c.req.json();
    for (const row of gh.oauthApps.all()) gh.oauthApps.update(row.id, { redirect_uris });
    return c.body(null, 204);
  });
  app.get("/_test/slack/:channel", (c) => c.json(controls.slackMessages(c.req.param("channel"))));
  app.post("/_test/webhooks", async (c) => {
    const { mode, url, secret } = await c.req.json();
    deliveries.mode = mode ?? deliveries.mode;
    const hook = {
      ...(url !== undefined && { webhook_url: url }),
      ...(secret !== undefined && { webhook_secret: secret }),
    };
    for (const row of apps()) gh.apps.update(row.id, hook);
    return c.json({ mode: deliveries.mode, url: apps()[0].webhook_url });
  });
  app.post("/_test/webhooks/release", async (c) => {
    const { order, times = 1 } = await c.req.json();
    const attempts = await deliveries.release(order, times);
    return c.json(attempts.map((attempt) => attempt?.status_code ?? null));
  });
  app.post("/_test/send-event", async (c) => {
    const { event, payload } = await c.req.json();
    const record = deliveries.record({
      guid: crypto.randomUUID(),
      event,
      payload,
      hook: deliveries.appHook(apps()[0]),
    });
    await deliveries.settled();
    return c.json(shown(record));
  });
  app.get("/_test/deliveries", async (c) => {
    await deliveries.settled();
    return c.json(deliveries.log.map(shown));
  });
  app.post("/_test/redeliver", async (c) => {
    const { guid } = await c.req.json();
    const records = guid ? deliveries.byGuid(guid) : [...deliveries.log];
    const attempts = await Promise.all(records.map((record) => deliveries.send(record, true)));
    return c.json(attempts.map((attempt) => attempt?.status_code ?? null));
  });
}
