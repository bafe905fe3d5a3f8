import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { allDetails } from "@/format/states";
import en from "./en";
import es from "./es";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") found.set(here, value);
    else for (const [k, v] of leaves(value, here)) found.set(k, v);
  }
  return found;
}

const english = leaves(en);
const spanish = leaves(es);
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).toSorted();

describe("catalogues", () => {
  it("have the same keys", () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("have no empty text, and the same placeholders", () => {
    for (const [key, text] of english) {
      const other = spanish.get(key) ?? "";
      expect(text.trim(), key).not.toBe("");
      expect(other.trim(), key).not.toBe("");
      expect(holes(other), key).toEqual(holes(text));
    }
  });

  it("explain every state of a device", () => {
    for (const detail of allDetails) for (const part of ["name", "text", "do"]) expect(english.has(`state.${detail}.${part}`), `${detail}.${part}`).toBe(true);
  });
});

type Node = { type: string; [key: string]: unknown };
const visible = new Set(["title", "placeholder", "alt", "aria-label", "label", "hint", "note", "text", "submit", "action"]);
const letters = /\p{L}{2,}/u;

/** texts are what a source shows people without asking a catalogue. */
export function texts(source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === "object" && node !== null && "type" in node) {
      const n = node as Node;
      if (n.type === "JSXText" && letters.test(String(n["value"]))) found.push(String(n["value"]).trim());
      if (n.type === "JSXAttribute") {
        const name = (n["name"] as { name?: unknown }).name;
        const value = n["value"] as Node | null;
        if (typeof name === "string" && visible.has(name) && value?.type === "Literal" && letters.test(String(value["value"]))) found.push(`${name}=${String(value["value"])}`);
      }
      if (n.type === "JSXExpressionContainer") {
        const e = n["expression"] as Node;
        const parent = e.type === "Literal" && typeof e["value"] === "string" && letters.test(e["value"]);
        if (parent && n["inElement"] === true) found.push(String(e["value"]));
      }
      if (n.type === "JSXElement" || n.type === "JSXFragment") for (const child of n["children"] as Node[]) child["inElement"] = true;
      if (n.type === "CallExpression" && (n["callee"] as Node)["name"] === "toast") {
        const first = (n["arguments"] as Node[])[0];
        if (first?.type === "Literal") found.push(String(first["value"]));
      }
      for (const [key, value] of Object.entries(n)) if (key !== "type") walk(value);
    }
  };
  walk(parseAst(source, { lang: "tsx" } as never));
  return found;
}

describe("sources", () => {
  it("of this check are understood", () => {
    expect(texts(`const a = <p title="Hello there">Good {"morning"} <b className="px-2">1</b></p>; toast("Done");`).toSorted()).toEqual(["Done", "Good", "morning", "title=Hello there"]);
    expect(texts(`const a = <p className="flex" title={t("x.y")}>{t("x.z")} · {n}</p>`)).toEqual([]);
  });

  it("show no text that is outside the catalogues", () => {
    const root = join(process.cwd(), "src");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".tsx") && !f.includes(".test."));
    expect(files.length).toBeGreaterThan(50);
    const outside = files.flatMap((f) => texts(readFileSync(join(root, f), "utf8")).map((text) => `${f}: ${text}`));
    expect(outside).toEqual([]);
  });
});
