// Checks what `npm run build` has made: what a first visit loads, what each page adds, and that nothing names a foreign host. Sizes are of gzip.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url).pathname;
const firstLoad = 200_000; // of the pages that nobody has logged in for: what a first visit waits for
const aPage = 60_000; // what a page may add to the frame that all pages behind the login share
const open = ["login", "public-qr"];

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
const shell = sum(base) + language;
console.log(`${kB(shell)}  every page: the program, its styles, one language`);
const frame = new Set([...files("src/components/shell/shell.tsx")].filter((file) => !base.has(file)));
console.log(`${kB(sum(frame))}  pages behind the login: their frame, the API and its types, the stream`);

for (const key of Object.keys(manifest).filter((k) => /^src\/routes\/[^/]+\/index\.tsx$/.test(k)).toSorted()) {
  const name = key.split("/")[2];
  const isOpen = open.includes(name);
  const own = sum([...files(key)].filter((file) => !base.has(file) && (isOpen || !frame.has(file))));
  const first = shell + own + (isOpen ? 0 : sum(frame));
  console.log(`${kB(own)}  ${name.padEnd(14)} first visit${kB(first)}`);
  if (own > aPage) problems.push(`${name} adds ${kB(own).trim()}, more than ${kB(aPage).trim()}`);
  if (isOpen && first > firstLoad) problems.push(`a first visit to ${name} loads ${kB(first).trim()}, more than ${kB(firstLoad).trim()}`);
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
