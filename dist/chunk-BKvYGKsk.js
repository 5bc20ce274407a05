import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { l as idKey, n as ID_IN_ANY_CASE } from "./chunk-CmBh3DqG.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { r as typed } from "./chunk-B2wWnyJA.js";
// src/model/named-by.ts
function namedBy(records, typed) {
	const asked = idKey(typed.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""));
	if (asked === "") return [];
	const ways = [
		({ id }) => id !== null && idKey(id) === asked,
		({ path }) => idKey(path) === asked || idKey(path).endsWith(`/${asked}`),
		(record) => isWithin(asked.split("-"), nameOf(record).split("-")),
		(record) => nameOf(record).includes(asked)
	];
	for (const way of ID_IN_ANY_CASE.test(asked) ? ways.slice(0, 1) : ways) {
		const found = records.filter(way);
		if (found.length > 0) return found;
	}
	return [];
}
function nameOf({ id, path }) {
	const file = idKey(path.slice(path.lastIndexOf("/") + 1)).replace(/\.md$/, "");
	const key = id === null ? "" : idKey(id);
	return file.startsWith(key) ? file : `${key}-${file}`;
}
function isWithin(words, all) {
	let at = 0;
	for (const word of all) if (word === words[at]) at += 1;
	return at === words.length;
}
// src/commands/ledger/record-of.ts
function recordOf(records, asked, place) {
	const record = onlyOne(records, asked, place);
	if (record.text !== null) return {
		...record,
		text: record.text
	};
	throw new CommandError(`The record of ${asked} cannot be read.`, `Run ${typed(`incident-ledger check ${record.path}`)}.`);
}
function fileOf({ file, path }, so) {
	if (file !== null) return file;
	throw new CommandError(`${path} cannot be read, so that ${so}.`, `Run \`incident-ledger check ${path}\`.`);
}
const LISTED = 5;
function onlyOne(records, asked, place) {
	const found = namedBy(records, asked);
	const [record, ...others] = found;
	if (record !== void 0 && others.length === 0) return record;
	if (record?.id !== null && others.every(({ id }) => id === record?.id) && record !== void 0) return record;
	const name = ({ id, path }) => isConfidential(null, null, place) ? id ?? "one without an id" : id ?? path;
	if (record !== void 0) {
		const named = found.slice(0, LISTED).map((one) => name(one));
		const more = found.length > LISTED ? ` and ${found.length - LISTED} more` : "";
		throw new CommandError(`${asked} may mean ${found.length} records.`, `Type more of the one you mean: ${named.join(", ")}${more}.`);
	}
	const ids = records.flatMap(({ id }) => id ?? []);
	const near = nearest(asked.toUpperCase(), ids);
	const kin = ids.filter((id) => id.startsWith(asked.toUpperCase().slice(0, 12)));
	const meant = near === null ? kin : [near];
	throw new CommandError(`No record has the id ${asked}.`, meant.length > 0 ? `Did you mean ${meant.slice(0, LISTED).join(" or ")}?` : "Run `incident-ledger status --all` for the ids there are.");
}
export { onlyOne as n, recordOf as r, fileOf as t };
