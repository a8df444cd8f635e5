// Webhook deliveries with GUIDs, signatures, a log, and the switch to hold them back.
import { createHmac, randomUUID } from "node:crypto";

const TIMEOUT = 10_000;
const ALWAYS_SENT = ["installation", "installation_repositories", "github_app_authorization", "ping"];
const deliver = globalThis.fetch;

export class Deliveries {
  constructor(gh, webhooks) {
    this.gh = gh;
    this.webhooks = webhooks;
    this.nextId = 12_000_000_001;
    this.reset();
  }

  reset() {
    this.mode = "send"; // send | hold | drop
    this.log = []; // one record for each event and hook
    this.attempts = []; // one for each time a record was really sent, oldest first
    this.lines = new Map(); // URL -> the promise that what goes there next waits for
    for (const app of this.gh.apps.all()) this.gh.apps.update(app.id, { webhook_url: null });
  }

  // One event goes to the hooks of the repository and to each App that is installed there, under one GUID.
  accept(event, payload, owner, repo, installations) {
    const guid = randomUUID();
    for (const hook of this.repositoryHooks(event, owner, repo)) this.record({ guid, event, payload, hook });
    for (const { app, installation } of installations) {
      if (!app.events.includes(event) && !ALWAYS_SENT.includes(event)) continue;
      const id = installation.installation_id;
      const marked = { ...payload, installation: { id, node_id: Buffer.from(`Installation${id}`).toString("base64") } };
      this.record({ guid, event, payload: marked, hook: this.appHook(app), installation: id });
    }
    return guid;
  }

  appHook({ id, app_id }) {
    const row = () => this.gh.apps.get(id);
    return {
      id: 400_000_000 + app_id,
      target: ["integration", app_id],
      get url() {
        return row().webhook_url;
      },
      get secret() {
        return row().webhook_secret;
      },
    };
  }

  repositoryHooks(event, owner, repo) {
    const wants = (hook) =>
      hook.active &&
      hook.owner === owner &&
      hook.repo === repo &&
      (hook.events.includes("*") || hook.events.includes(event));
    const repository = this.gh.repos.findOneBy("full_name", `${owner}/${repo}`);
    return this.webhooks.subscriptions
      .filter(wants)
      .map(({ id, url, secret }) => ({ id, url, secret, target: ["repository", repository?.id ?? 0] }));
  }

  record({ guid, event, payload, hook, installation = null }) {
    const state = this.mode === "send" ? "queued" : this.mode === "hold" ? "held" : "dropped";
    const record = { guid, event, payload, body: JSON.stringify(payload), hook, installation, state };
    this.log.push(record);
    if (this.mode === "send") this.send(record);
    return record;
  }

  // What goes to one address goes in order; nothing is sent again by itself.
  send(record, redelivery = false) {
    const { url } = record.hook;
    if (!url) {
      record.state = "unsent";
      return Promise.resolve(null);
    }
    const turn = (this.lines.get(url) ?? Promise.resolve()).then(() => this.attempt(record, url, redelivery));
    this.lines.set(url, turn);
    return turn;
  }

  async attempt(record, url, redelivery) {
    const attempt = {
      id: this.nextId++,
      record,
      url,
      redelivery,
      headers: headers(record),
      delivered_at: new Date().toISOString(),
    };
    const begin = Date.now();
    try {
      const answer = await deliver(url, {
        method: "POST",
        headers: attempt.headers,
        body: record.body,
        signal: AbortSignal.timeout(TIMEOUT),
      });
      attempt.status_code = answer.status;
      attempt.status = answer.ok ? "OK" : `Invalid HTTP Response: ${answer.status}`;
      attempt.answer = (await answer.text()).slice(0, 1000);
    } catch (error) {
      attempt.status_code = error.name === "TimeoutError" ? 504 : 502;
      attempt.status = error.name === "TimeoutError" ? "timed out" : "failed to connect to host";
    }
    attempt.duration = (Date.now() - begin) / 1000;
    record.state = attempt.status === "OK" ? "sent" : "failed";
    this.attempts.push(attempt);
    return attempt;
  }

  settled() {
    return Promise.all(this.lines.values());
  }

  byGuid(guid) {
    return this.log.filter((record) => record.guid === guid);
  }

  async release(order, times) {
    const held = this.log.filter((record) => record.state === "held");
    const chosen = order ? order.flatMap((guid) => this.byGuid(guid)) : held;
    const sent = Array.from({ length: times }, () => chosen).flat();
    return Promise.all(sent.map((record) => this.send(record)));
  }
}

function headers({ guid, event, body, hook }) {
  return {
    "Content-Type": "application/json",
    "User-Agent": "GitHub-Hookshot/0000000",
    "X-GitHub-Delivery": guid,
    "X-GitHub-Event": event,
    "X-GitHub-Hook-ID": String(hook.id),
    "X-GitHub-Hook-Installation-Target-Type": hook.target[0],
    "X-GitHub-Hook-Installation-Target-ID": String(hook.target[1]),
    ...(hook.secret && {
      "X-Hub-Signature-256": `sha256=${createHmac("sha256", hook.secret).update(body).digest("hex")}`,
    }),
  };
}
