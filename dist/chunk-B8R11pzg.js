import { n as changeKeys } from "./chunk-B9sl3V1m.js";
import { n as editRecord, t as rewrite } from "./chunk-CnD7L8Ul.js";
import { Y as CommandError, o as nearest, r as typedList } from "./chunk-CsDEF--I.js";
import { F as onlyOne, P as fileOf } from "./chunk-BU5pFG3X.js";
// src/commands/ledger/record-changes.ts
const WORDS = [
	"title",
	"tlp",
	"declared",
	"cause",
	"change"
];
const LISTS = [
	"services",
	"related",
	"factors"
];
const KEYS = [
	...WORDS,
	...LISTS,
	"duplicate-of",
	"roles",
	"links"
];
const ELSEWHERE = {
	id: "An id never changes; give the record a `duplicate-of` where it was written twice.",
	kind: "The kind goes with the id; write a new record with `incident-ledger new`, and dismiss this one as a duplicate.",
	status: "It follows from the timeline: `incident-ledger log ID resolved`.",
	priority: "It follows from the assessment: `incident-ledger log ID assessed priority=P1 reason=\"…\"`.",
	impact: "It follows from the assessment: `incident-ledger log ID assessed impact=severe`.",
	urgency: "It follows from the assessment: `incident-ledger log ID assessed urgency=high`.",
	evidence: "Attach it: `incident-ledger log ID evidence path=FILE note=\"…\"`.",
	timeline: "Add an entry with `incident-ledger log`, put one right with `incident-ledger correct`."
};
function changesOf(texts, setting) {
	if (texts.length === 0) throw new CommandError("Nothing is to be changed.", `Write key=value, as in title="Slow mail" or services+=web; the keys are ${KEYS.join(", ")}.`);
	let { incident } = setting;
	const changes = {};
	for (const text of texts) {
		const typed = typedOf(text);
		const value = valueOf(typed, {
			...setting,
			incident
		});
		changes[typed.key] = value;
		incident = {
			...incident,
			[typed.key]: value ?? void 0
		};
	}
	return changes;
}
function typedOf(text) {
	const [, key = "", sign = "", value = ""] = /^([a-z][a-z0-9-]*?)(\+=|-=|=)([^]*)$/.exec(text) ?? [];
	if (sign !== "=" && sign !== "+=" && sign !== "-=") throw new CommandError(`${JSON.stringify(text)} is no change of a record.`, "Write key=value, as in title=\"Slow mail\", or services+=web, links-=bridge.");
	if (KEYS.includes(key) || isOwnKey(key)) return {
		key,
		sign,
		value: value.trim()
	};
	const elsewhere = Object.hasOwn(ELSEWHERE, key) ? ELSEWHERE[key] : void 0;
	const meant = nearest(key, KEYS);
	throw new CommandError(`\`set\` does not change ${JSON.stringify(key)}.`, elsewhere ?? (meant === null ? `It changes ${KEYS.join(", ")}.` : `Did you mean ${meant}?`));
}
function isOwnKey(key) {
	return key.startsWith("x-");
}
function valueOf({ key, sign, value }, { incident, idOf }) {
	if (value === "" && sign === "=") return null;
	switch (key) {
		case "services": return changedList(incident.services, sign, typedList(value));
		case "factors": return changedList(incident.factors ?? [], sign, typedList(value));
		case "related": return changedList(incident.related ?? [], sign, typedList(value).map(idOf));
		case "duplicate-of":
			refuseSign(key, sign);
			return idOf(value);
		case "roles": return rolesOf(incident.roles ?? {}, sign, typedList(value));
		case "links": return linksOf(incident.links ?? [], sign, value);
		default:
			refuseSign(key, sign);
			return value.replaceAll(/\s+/g, " ");
	}
}
function refuseSign(key, sign) {
	if (sign === "=") return;
	throw new CommandError(`\`${key}\` is no list.`, `Write ${key}=…, or ${key}= to take it away.`);
}
function changedList(old, sign, items) {
	const absent = sign === "-=" ? items.find((item) => !old.includes(item)) : void 0;
	if (absent !== void 0) throw notThere(absent, old);
	const kept = sign === "=" ? [] : old.filter((item) => !items.includes(item));
	const all = sign === "-=" ? kept : sign === "+=" ? [...new Set([...old, ...items])] : items;
	return all.length === 0 ? null : all;
}
function rolesOf(old, sign, items) {
	if (sign === "-=") {
		const absent = items.find((role) => !Object.hasOwn(old, role));
		if (absent !== void 0) throw notThere(absent, Object.keys(old));
		const kept = Object.entries(old).filter(([role]) => !items.includes(role));
		return kept.length === 0 ? null : Object.fromEntries(kept);
	}
	const given = items.map((item) => {
		const [, role, who] = /^([^:\s]+):\s*(\S.*)$/.exec(item) ?? [];
		if (role === void 0 || who === void 0) throw new CommandError(`${JSON.stringify(item)} names no role and who holds it.`, "Write roles+=incident-manager:sam.");
		return [role, who];
	});
	return {
		...sign === "+=" ? old : {},
		...Object.fromEntries(given)
	};
}
function linksOf(old, sign, value) {
	if (sign === "-=") {
		const kept = old.filter(({ what, url }) => what !== value && url !== value);
		if (kept.length === old.length) throw notThere(value, old.map(({ what }) => what));
		return kept.length === 0 ? null : kept;
	}
	const cut = value.lastIndexOf(" ");
	const [what, url] = [value.slice(0, cut).trim(), value.slice(cut + 1)];
	if (cut < 1 || what === "") throw new CommandError(`${JSON.stringify(value)} is no link.`, "Write what one finds there, then the address: links+=\"bridge https://meet.example/sec-0312\".");
	return [...sign === "+=" ? old.filter((link) => link.what !== what) : [], {
		what,
		url
	}];
}
function notThere(what, there) {
	return new CommandError(`${JSON.stringify(what)} is not there, so it cannot be taken away.`, there.length === 0 ? "There is nothing to take away." : `There is ${there.join(", ")}.`);
}
// src/commands/set.ts
async function set(shell, options) {
	await editRecord(shell, options, (editing) => {
		const { gathered, record, yaml } = editing;
		const { incident } = fileOf(record, "nothing can be changed in it");
		const idOf = (asked) => onlyOne(gathered.records, asked, shell.place).id ?? asked;
		const changes = changesOf(options.changes, {
			incident,
			idOf
		});
		const text = changeKeys(record.text, record.path, {
			entry: null,
			changes
		}, yaml);
		const isMeant = (after) => isAs(after, changes);
		return rewrite(shell, {
			...editing,
			text,
			what: "The record",
			isMeant
		});
	});
	return 0;
}
function isAs(after, changes) {
	return Object.entries(changes).every(([key, value]) => {
		if (isOwnKey(key)) return true;
		const now = Reflect.get(after, key);
		return value === null ? now === void 0 || key === "declared" : JSON.stringify(now) === JSON.stringify(value);
	});
}
export { set };
