import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { H as policyPath, T as terminalLine, Y as CommandError, _ as namesIn, b as readText, o as nearest } from "./chunk-CsDEF--I.js";
import { Ln as parsePolicy, Ni as kindIn, Wt as readablePolicy } from "./chunk-BU5pFG3X.js";
import { i as writeFileAtomically } from "./chunk-C8iUekj0.js";
import { isDeepStrictEqual } from "node:util";
// src/parse/merge-pack.ts
function parsePack(text) {
	const part = (name) => {
		const lines = text.split("\n");
		const start = lines.indexOf(`${name}:`) + 1;
		const length = lines.slice(start).findIndex((line) => /^[^ ]/.test(line) || line === "");
		return lines.slice(start, length === -1 ? void 0 : start + length);
	};
	const value = (key) => key.exec(text)?.[1] ?? "";
	return {
		name: value(/^name: (.*)$/m),
		version: Number(value(/^version: (.*)$/m)),
		title: titleIn(text),
		read: value(/, read: (\d{4}-\d{2}-\d{2})/),
		parts: {
			regimes: part("regimes"),
			contacts: part("contacts"),
			duties: part("duties")
		}
	};
}
function titleIn(text) {
	const [, after = ""] = text.split("{ title: ", 2);
	const [title = ""] = after.split(", read:", 1);
	return title.replaceAll(/^['"]|['"]$/g, "");
}
function mergePack(text, pack, kind, yaml) {
	const { regimes, contacts, duties } = pack.parts;
	const known = yaml.parseDocument(text).get("contacts");
	const steps = [
		[["contacts"], yaml.isMap(known) ? contactsBut(contacts, (name) => known.has(name)) : contacts],
		[[
			"kinds",
			kind,
			"duties"
		], duties],
		[["regimes"], regimes]
	];
	let merged = text;
	for (const [path, lines] of steps) {
		if (merged === null) return null;
		if (lines.length > 0) merged = appended(merged, path, lines, yaml);
	}
	return merged;
}
function contactsBut(lines, isKnown) {
	const kept = [];
	let above = [];
	let isKept = false;
	for (const line of lines) {
		const name = /^ {2}([a-z][a-z0-9-]*):/.exec(line)?.[1];
		if (name !== void 0) {
			isKept = !isKnown(name);
			if (isKept) kept.push(...above, line);
			above = [];
		} else if (line.startsWith("  #")) above.push(line);
		else if (isKept) kept.push(line);
	}
	return kept;
}
function appended(text, path, lines, yaml) {
	const document = yaml.parseDocument(text);
	const holder = blockAt(document, path, yaml);
	if (holder !== null) return inserted(text, holder, lines);
	if (document.hasIn(path)) return null;
	const key = path.at(-1) ?? "";
	if (path.length === 1) return `${text}${text.endsWith("\n") ? "" : "\n"}${key}:\n${lines.join("\n")}\n`;
	const above = blockAt(document, path.slice(0, -1), yaml);
	return above === null ? null : inserted(text, above, [`  ${key}:`, ...lines.map(deeper)]);
}
function deeper(line) {
	return `  ${line}`;
}
function blockAt(document, path, yaml) {
	const node = document.getIn(path, true);
	if (!yaml.isCollection(node) || node.flow === true || !node.range) return null;
	const [start, end] = node.range;
	return [start, end];
}
function inserted(text, [from, end], lines) {
	const start = text.lastIndexOf("\n", from - 1) + 1;
	const margin = " ".repeat(Math.max(0, from - start - 2));
	const body = text.slice(0, end).trimEnd();
	const rest = text.slice(body.length);
	const tail = /^[^\n]*/.exec(rest)?.[0] ?? "";
	return `${body}${tail}\n${lines.map((line) => margin + line).join("\n")}${rest.slice(tail.length)}`;
}
// src/commands/ledger/packs.ts
const NO_ADVICE = "A pack is a reading of the law, with its date, and no legal advice: have it confirmed.\n";
async function packs(shell, options) {
	const { asked, name, kind } = options;
	const all = shippedPacks(shell.templates);
	const path = policyPath(options);
	const { policy, text } = await readablePolicy(shell.root, path);
	if (asked === "packs") {
		shell.out(all.map((pack) => `${pack.name}@${pack.version}  ${pack.title}${noteOn(pack, policy)}\n`).join(""));
		shell.err(NO_ADVICE);
		return 0;
	}
	const pack = all.find((one) => one.name === name);
	if (asked !== "add" || pack === void 0) {
		const names = all.map((one) => one.name);
		const meant = asked === "add" ? nearest(name ?? "", names) : null;
		const hint = meant === null ? `There are ${names.join(", ")}.` : `Did you mean \`policy add ${meant}\`?`;
		throw new CommandError(`There is no pack by \`policy ${terminalLine([asked, name].join(" ").trim())}\`.`, hint);
	}
	if (Object.hasOwn(policy.regimes ?? {}, pack.name)) throw new CommandError(`The policy has the regime ${pack.name} already.`, "Change it there; `incident-ledger policy packs` says whether a newer pack came with the tool.");
	if (kindIn(policy, kind) === void 0) throw new CommandError(`The policy has no kind ${terminalLine(kind)}.`, `Name one of ${Object.keys(policy.kinds).join(", ")} with --kind.`);
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	const merged = mergePack(text, pack, kind, yaml);
	const after = merged === null ? null : parsePolicy(path, merged, yaml).policy;
	if (merged === null || after === null || !isDeepStrictEqual(without(after, kind, policy), policy)) throw new CommandError(`The pack ${pack.name} cannot be merged into ${path}. Nothing was written.`, "Write `contacts`, `kinds`, `duties` and `regimes` on lines of their own, without braces.");
	writeFileAtomically(shell.root, path, merged);
	shell.out(`${terminalLine(path)}\n`);
	shell.err(`${NO_ADVICE}Now say how its contacts are reached, and run \`incident-ledger check\`.\n`);
	return 0;
}
function shippedPacks(templates) {
	const folder = new URL("../packs/", templates);
	return namesIn(folder).filter((name) => name.endsWith(".yml")).toSorted().map((name) => parsePack(readText(new URL(name, folder))));
}
function noteOn({ name, version }, { regimes = {} }) {
	const held = Object.hasOwn(regimes, name) ? regimes[name] : void 0;
	if (held === void 0) return "";
	if (held.pack === `${name}@${version}`) return " (in the policy)";
	return ` (in the policy: ${terminalLine(held.pack ?? "your own")}, which is not this one)`;
}
function without(after, kind, before) {
	const own = kindIn(before, kind);
	const merged = kindIn(after, kind);
	if (merged === void 0) return null;
	const { duties, ...rest } = merged;
	const kept = own?.duties === void 0 ? {} : { duties: duties?.slice(0, own.duties.length) };
	const { regimes, ...others } = after;
	return {
		...others,
		...before.regimes === void 0 ? {} : { regimes: only(regimes ?? {}, Object.keys(before.regimes)) },
		contacts: only(after.contacts, Object.keys(before.contacts)),
		kinds: {
			...after.kinds,
			[kind]: {
				...rest,
				...kept
			}
		}
	};
}
function only(map, keys) {
	return Object.fromEntries(Object.entries(map).filter(([key]) => keys.includes(key)));
}
export { shippedPacks as n, packs as t };
