import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { c as formatInstant, p as parseInstant } from "./chunk-D4aqUS7_.js";
import { n as wallWords, t as typedInstant } from "./chunk-DMuF-we0.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
import { t as loadZones } from "./chunk-CryFrUHd.js";
import { t as openSource } from "./chunk-DMUJlqah.js";
import { t as policyPath } from "./chunk-DOTflLSc.js";
// src/commands/ledger/instant-option.ts
async function instantOption(shell, options, typed) {
	const found = await findInstant(shell, options, typed);
	if (found !== null) return found;
	throw new CommandError(`${typed.option} ${JSON.stringify(typed.text)} is not an instant.`, remedyFor(typed.meant));
}
function remedyFor(meant) {
	if (meant === "absolute") return "Write date and time, as in `2026-11-21 03:12` or 2026-11-21T03:12:00Z.";
	return `Write ${typeof meant === "object" && "next" in meant ? "`18:00`, `tomorrow 09:00`, `now+4h`" : "`03:12`, `yesterday 22:40`, `now-20m`"}, or date and time, as in 2026-11-21T03:12:00Z.`;
}
async function findInstant(shell, options, { option, text, meant, zone: named }) {
	const strict = parseInstant(text);
	if (typeof strict === "number") return strict;
	const [zones, asked] = await Promise.all([loadZones(), named ?? zoneOf(shell.root, options)]);
	const zone = asked !== null && zones.isZone(asked) ? asked : null;
	const found = typedInstant(text, {
		now: shell.now,
		zone,
		zones,
		meant
	});
	if (found === null) return null;
	tell(shell, `${option} ${text}`, found, zone, zones);
	if ("instant" in found) return found.instant;
	throw new CommandError(`${option} ${JSON.stringify(text)}: ${found.refused}`, found.remedy);
}
function tell({ err }, words, found, zone, zones) {
	if ("refused" in found) return;
	const local = zone === null ? "" : `, ${wallWords(found.instant, zone, zones)}`;
	err(`note: ${terminalLine(words)} is ${formatInstant(found.instant)}${local}\n`);
}
async function zoneOf(root, options) {
	const source = openSource(root, {
		...options,
		replay: null
	});
	const path = policyPath(options);
	if (!source.has(path)) return null;
	const { policy } = await source.policy(path);
	return policy?.timezone ?? null;
}
export { instantOption as n, findInstant as t };
