// Finds emulate's files and amends their source while Node loads it.
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const dist = dirname(realpathSync(process.argv[1]));

export function serviceUrl(plugin) {
  const holdsIt = (name) =>
    /^dist-.*\.js$/.test(name) && readFileSync(join(dist, name), "utf8").includes(`var ${plugin} =`);
  const file = readdirSync(dist).find(holdsIt);
  if (!file) throw new Error(`emulate no longer has ${plugin}`);
  return pathToFileURL(join(dist, file)).href;
}

// `changes` are [text, replacement] pairs, `internals` are names to hand out, `wrapped` functions run through
// `overlay.around.NAME(shipped, ...args)`.
export function amend(target, changes, internals, wrapped) {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (url !== target) return loaded;
      let source = readFileSync(new URL(url), "utf8");
      for (const [text, replacement] of changes) source = replace(source, text, replacement);
      for (const name of wrapped) source = wrap(source, name);
      return { ...loaded, source: `${source}\nexport const internals = { ${internals.join(", ")} };\n` };
    },
  });
}

function replace(source, text, replacement) {
  if (!source.includes(text)) throw new Error(`emulate changed; this is gone:\n${text}`);
  return source.replaceAll(text, () => replacement);
}

function wrap(source, name) {
  const head = new RegExp(`\\n(async )?function ${name}\\(`);
  if (!head.test(source)) throw new Error(`emulate no longer has the function ${name}`);
  const wrapper = `function ${name}(...args) { return globalThis.overlay.around.${name}(${name}Shipped, ...args); }`;
  return source.replace(head, (_, kind = "") => `\n${wrapper}\n${kind}function ${name}Shipped(`);
}
