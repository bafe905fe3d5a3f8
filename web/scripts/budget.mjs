// Checks what `npm run build` has made: what a first visit loads, what each page adds, and that nothing names a foreign host. Sizes are of gzip.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url).pathname;
const firstLoad = 200_000;
const aPage = 60_000; // what a page may add

const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return sizes.get(file);
};

/** What an entry needs at once: itself, its static imports, their styles. */
function files(key, found = new Set()) {
  const chunk = manifest[key];
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const css of chunk.css ?? []) found.add(css);
  for (const next of chunk.imports ?? []) files(next, found);
  return found;
}
const sum = (set) => [...set].reduce((n, file) => n + size(file), 0);
const kB = (n) => `${(n / 1000).toFixed(1).padStart(7)} kB`;
const problems = [];

const entry = Object.keys(manifest).find((k) => manifest[k].isEntry);
const base = files(entry);
const languages = Object.keys(manifest).filter((k) => /^src\/i18n\/..\/index\.ts$/.test(k));
const language = Math.max(...languages.map((k) => sum(files(k))));
const fonts = [...base].flatMap((file) => Object.values(manifest).find((c) => c.file === file)?.assets ?? []).filter((f) => /latin-wght.*woff2$/.test(f) && !/-ext-/.test(f));
const shell = sum(base) + language;
console.log(`${kB(shell)}  the shell, with its styles and one language (fonts, kept for a year: ${fonts.length})`);

for (const key of Object.keys(manifest).filter((k) => /^src\/routes\/[^/]+\/index\.tsx$/.test(k)).toSorted()) {
  const own = new Set([...files(key)].filter((file) => !base.has(file)));
  const added = sum(own);
  console.log(`${kB(added)}  ${key.split("/")[2]}`);
  if (added > aPage) problems.push(`${key} adds ${kB(added).trim()}, more than ${kB(aPage).trim()}`);
  if (shell + added > firstLoad) problems.push(`a first visit to ${key} loads ${kB(shell + added).trim()}, more than ${kB(firstLoad).trim()}`);
}

// Names of XML spaces and addresses in messages of libraries are text: nothing is loaded from them. Everything else is foreign.
const text = /^(www\.w3\.org|react\.dev|reactjs\.org|tanstack\.com|radix-ui\.com|www\.i18next\.com|i18next\.com|react\.i18next\.com|locize\.com|www\.locize\.com|json-schema\.org|bit\.ly|fb\.me|github\.com|connectrpc\.com|tailwindcss\.com|localhost)$/;
for (const file of readdirSync(dist, { recursive: true }).filter((f) => /\.(html|js|css|svg|webmanifest)$/.test(f))) {
  const content = readFileSync(join(dist, file), "utf8");
  for (const [, host] of content.matchAll(/(?:https?:|wss?:|["'(=])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)) if (!text.test(host)) problems.push(`${file} names the host ${host}`);
  if (file.endsWith(".css") && /url\((?!["']?(?:\/|data:|\.))/.test(content)) problems.push(`${file} loads from outside`);
  if (file.endsWith(".html") && /<script(?![^>]*\bsrc=)[^>]*>|<style|\son[a-z]+=|\sstyle=/.test(content)) problems.push(`${file} has a script or style in the page, which the policy forbids`);
}

if (problems.length > 0) {
  console.error(problems.map((p) => `budget: ${p}`).join("\n"));
  process.exit(1);
}
