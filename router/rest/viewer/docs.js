"use strict";
// Draws openapi.json: operations by tag, with parameters, bodies, examples and a line for curl. Texts only ever become text nodes.

const verbs = ["get", "post", "put", "patch", "delete"];

// make builds an element: attributes by name, children as elements or text.
function make(name, attributes, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) e.setAttribute(key, value);
  e.append(...children.filter((c) => c !== null && c !== undefined && c !== ""));
  return e;
}

function follow(doc, schema) {
  for (let i = 0; schema && schema.$ref && i < 8; i++) schema = doc.components.schemas[schema.$ref.split("/").pop()];
  return schema || {};
}

function typeName(doc, schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  const types = [].concat(schema.type || "any");
  const names = types.map((t) => (t === "array" ? "list of " + typeName(doc, schema.items) : t === "string" && schema.format ? schema.format : t));
  return names.join(" or ");
}

// rules says what else is asked of a value.
function rules(schema) {
  const out = [];
  if (schema.enum) out.push("one of " + schema.enum.join(", "));
  if (schema.default !== undefined) out.push("default " + JSON.stringify(schema.default));
  if (schema.minimum !== undefined) out.push("at least " + schema.minimum);
  if (schema.maximum !== undefined) out.push("at most " + schema.maximum);
  if (schema.minLength) out.push("at least " + schema.minLength + " characters");
  if (schema.maxLength) out.push("at most " + schema.maxLength + " characters");
  if (schema.maxItems) out.push("at most " + schema.maxItems + " items");
  return out.join("; ");
}

function table(heads, rows) {
  return make("table", {}, make("thead", {}, make("tr", {}, ...heads.map((h) => make("th", { scope: "col" }, h)))),
    make("tbody", {}, ...rows.map((r) => make("tr", {}, ...r.map((c) => make("td", {}, c))))));
}

function named(name, required) {
  const cell = document.createDocumentFragment();
  cell.append(make("code", {}, name));
  if (required) cell.append(" ", make("span", { class: "must", title: "required" }, "required"));
  return cell;
}

function fields(doc, schema, prefix, depth) {
  const s = follow(doc, schema);
  const inner = s.items ? follow(doc, s.items) : s;
  const rows = [];
  const begin = s.items ? prefix + "[]." : prefix;
  for (const [name, property] of Object.entries(inner.properties || {})) {
    const p = follow(doc, property);
    rows.push([named(begin + name, (inner.required || []).includes(name)), typeName(doc, property), [property.description || p.description, rules(p)].filter(Boolean).join(". ")]);
    const below = p.items ? follow(doc, p.items) : p;
    if (below.properties && depth < 2) rows.push(...fields(doc, property, begin + name + (p.items ? "" : "."), depth + 1));
  }
  return rows;
}

function show(example) {
  return make("pre", { tabindex: "0" }, typeof example === "string" ? example : JSON.stringify(example, null, 2));
}

function curl(path, verb, op) {
  let url = path;
  const query = [];
  for (const p of op.parameters || []) {
    if (p.in === "path") url = url.replace("{" + p.name + "}", encodeURIComponent(p.example));
    if (p.in === "query" && p.required) query.push(p.name + "=" + encodeURIComponent(p.example));
  }
  const base = new URL(".", location.href).href.replace(/\/$/, "");
  const parts = ["curl" + (verb === "get" ? "" : " -X " + verb.toUpperCase()) + " '" + base + url + (query.length ? "?" + query.join("&") : "") + "'"];
  if (op.security) parts.push("-H \"Authorization: Bearer $TOKEN\"");
  const body = op.requestBody && op.requestBody.content["application/json"];
  if (body && body.example !== undefined) {
    parts.push("-H 'Content-Type: application/json'", "-d '" + JSON.stringify(body.example).replaceAll("'", "'\\''") + "'");
  }
  return parts.join(" \\\n  ");
}

function answers(doc, op) {
  const out = [];
  for (const [status, answer] of Object.entries(op.responses || {})) {
    const [kind, content] = Object.entries(answer.content || {})[0] || ["", {}];
    const heads = Object.entries(answer.headers || {}).map(([name, h]) => name + ": " + h.description).join("; ");
    const open = status < 400;
    const rows = open && content.schema ? fields(doc, content.schema, "", 0) : [];
    out.push(make("details", open ? { open: "" } : {}, make("summary", {}, make("code", {}, status), make("span", { class: "about" }, [answer.description, kind, heads].filter(Boolean).join(" · "))),
      content.example === undefined ? null : show(content.example),
      rows.length ? make("details", {}, make("summary", {}, make("span", { class: "about" }, "Fields")), table(["Field", "Type", ""], rows)) : null));
  }
  return out;
}

function details(doc, path, verb, op) {
  const out = [];
  const parameters = op.parameters || [];
  if (parameters.length) {
    out.push(make("h3", {}, "Parameters"), table(["Name", "In", "Type", "", "Example"], parameters.map((p) => [
      named(p.name, p.required), p.in, typeName(doc, p.schema), [p.description, rules(p.schema || {})].filter(Boolean).join(". "), make("code", {}, String(p.example ?? "")),
    ])));
  }
  const body = op.requestBody && op.requestBody.content["application/json"];
  if (body) {
    out.push(make("h3", {}, "Body"), show(body.example));
    const rows = fields(doc, body.schema, "", 0);
    if (rows.length) out.push(table(["Field", "Type", ""], rows));
  }
  out.push(make("h3", {}, "Try"), show(curl(path, verb, op)), make("h3", {}, "Answers"), ...answers(doc, op));
  return out;
}

// operation draws its inside only when it is opened.
function operation(doc, path, verb, op) {
  const box = make("details", {}, make("summary", {}, make("span", { class: "verb " + verb }, verb.toUpperCase()), make("code", {}, path), make("span", { class: "about" }, op.summary || "")));
  box.addEventListener("toggle", () => {
    if (box.open && !box.querySelector(".body")) box.append(make("div", { class: "body" }, ...details(doc, path, verb, op)));
  });
  return make("article", { id: op.operationId }, box);
}

function collect(doc) {
  const tags = new Map();
  for (const [path, item] of Object.entries(doc.paths)) {
    for (const verb of verbs) {
      const op = item[verb];
      if (!op) continue;
      const tag = (op.tags || ["Other"])[0];
      if (!tags.has(tag)) tags.set(tag, []);
      const words = [verb, path, op.summary, tag, ...(op.parameters || []).map((p) => p.name)];
      const body = op.requestBody && op.requestBody.content["application/json"];
      if (body) words.push(...fields(doc, body.schema, "", 0).map((r) => r[0].textContent));
      tags.get(tag).push({ path, verb, op, words: words.join(" ").toLowerCase() });
    }
  }
  return [...tags].sort((a, b) => a[0].localeCompare(b[0]));
}

function draw(doc) {
  document.getElementById("about").textContent = doc.info.description || "";
  const index = document.getElementById("index"), main = document.getElementById("operations");
  const sections = [];
  for (const [tag, list] of collect(doc)) {
    const heads = [make("h2", {}, tag), make("h2", {}, tag)];
    index.append(heads[0]);
    main.append(heads[1]);
    const items = list.map((o) => {
      const link = make("a", { href: "#" + o.op.operationId, title: o.op.summary || "" }, make("span", { class: "verb " + o.verb }, o.verb.toUpperCase()), o.path);
      const article = operation(doc, o.path, o.verb, o.op);
      index.append(link);
      main.append(article);
      return { words: o.words, elements: [link, article] };
    });
    sections.push({ heads, items });
  }
  return sections;
}

function search(sections, text) {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { heads, items } of sections) {
    let here = 0;
    for (const { words, elements } of items) {
      const fits = wanted.every((w) => words.includes(w));
      if (fits) here++;
      for (const e of elements) e.hidden = !fits;
    }
    for (const h of heads) h.hidden = here === 0;
    found += here;
  }
  document.getElementById("found").textContent = wanted.length ? found + " found" : found + " operations";
}

function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  target.querySelector("details").open = true;
  target.scrollIntoView();
}

async function start() {
  const answer = await fetch("openapi.json");
  if (!answer.ok) throw new Error("openapi.json: " + answer.status);
  const sections = draw(await answer.json());
  const box = document.getElementById("search");
  box.addEventListener("input", () => search(sections, box.value));
  document.addEventListener("keydown", (e) => {
    if (e.key === "/" && document.activeElement !== box) { e.preventDefault(); box.focus(); }
  });
  window.addEventListener("hashchange", openTarget);
  search(sections, "");
  openTarget();
}

start().catch((err) => document.getElementById("operations").replaceChildren(make("p", { class: "error" }, "The description cannot be shown: " + err.message)));
