import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as openClocks, o as asAsked, u as rotaFileAt } from "./chunk-DRNfLXsS.js";
import { t as DAY } from "./chunk-CfetnAzQ.js";
import { i as parseBound } from "./chunk-C7hvbXt8.js";
import { a as rotaNow, i as renderShifts, n as oncallJson, o as shiftsJson, r as renderOncall, s as shiftsOf } from "./chunk-Xik1Uc6t.js";
import { L as suggestion, o as loadZones } from "./chunk-CYSUJvcy.js";
import { n as jsonText } from "./chunk-DYbIDaGo.js";
import { at as rotaPathOf, it as readRotas, m as readingOf, nt as noRota, s as policyPath } from "./chunk-CIebxBAa.js";
import { n as instantOption, t as findInstant } from "./chunk-BYLnWi0o.js";
// src/commands/oncall.ts
const CALENDAR = 60 * DAY;
const LONGEST = 1830 * DAY;
async function oncall(shell, options) {
	const { at, from, to, format } = options;
	const zones = await loadZones();
	const when = at === null ? shell.now : await instantOption(shell, options, {
		option: "--at",
		text: at,
		meant: "absolute"
	});
	const { rosters, timezone } = await rostersOf(shell, options, when);
	const clocks = openClocks(zones);
	const clockface = {
		zones,
		timezone
	};
	if (from === null && to === null && format !== "ics") {
		const rotas = rosters.map((roster) => rotaNow(roster, when, clocks));
		shell.out(format === "json" ? jsonText(oncallJson(when, rotas)) : renderOncall(rotas, clockface));
		return 0;
	}
	const start = from === null ? when : await bound(shell, options, "--from", from);
	const end = to === null ? start + CALENDAR : await bound(shell, options, "--to", to);
	if (end <= start || end - start > LONGEST) throw new CommandError(end <= start ? "The period ends before it has begun." : "The period is longer than 5 years.", "Name an earlier `--from` or a later `--to`, within 5 years of one another.");
	const shifts = shiftsOf(rosters, start, end, clocks);
	if (format === "json") shell.out(jsonText(shiftsJson(start, end, shifts)));
	else if (format === "text") shell.out(renderShifts(shifts, clockface));
	else {
		const { drawCalendar } = await import("./chunk-BxrYKwE5.js");
		shell.out(drawCalendar(shifts, shell.now));
	}
	return 0;
}
async function rostersOf({ root }, options, at) {
	const source = readingOf(root, options);
	const path = policyPath(options);
	const timezone = (await source.policy(path)).policy?.timezone ?? "UTC";
	const rota = await source.text(rotaPathOf(path));
	const { beyond } = source;
	const git = source.git();
	const commit = options.replay?.commit ?? null;
	const versions = asAsked(await readRotas({
		git,
		commit,
		path,
		rota,
		beyond
	}));
	const known = rotaFileAt({
		name: "",
		versions,
		timezone
	}, at);
	if (known === null) throw noRota(path, rota);
	const names = Object.keys(known.rotas);
	if (options.rota !== null && !names.includes(options.rota)) throw new CommandError(`There is no rota ${JSON.stringify(options.rota)}.`, suggestion(options.rota, names));
	return {
		rosters: (options.rota === null ? names : [options.rota]).map((name) => ({
			name,
			versions,
			timezone
		})),
		timezone: known.timezone ?? timezone
	};
}
async function bound(shell, options, option, text) {
	const found = parseBound(text) ?? await findInstant(shell, options, {
		option,
		text,
		meant: "absolute"
	});
	if (found !== null) return found;
	throw new CommandError(`${option} ${JSON.stringify(text)} is neither a date nor an instant.`, "Write 2026-07-01, `2026-07-01 09:00` or 2026-07-01T00:00:00Z.");
}
export { oncall };
