import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { H as policyPath, U as rotaPathOf, Y as CommandError } from "./chunk-CsDEF--I.js";
import { Jt as readingOf, Qt as noRota, Ti as asAsked, Ui as suggestion, Vi as absencesFor, en as readRotas, in as loadZones, ki as rotaFileAt, or as openClocks } from "./chunk-BU5pFG3X.js";
import { Mt as DAY } from "./chunk-DooBvNNt.js";
import { E as parseBound, _t as shiftsOf, dt as dutyWords, ft as oncallJson, gt as shiftsJson, ht as rotaNow, lt as calendarShifts, mt as renderShifts, pt as renderOncall } from "./chunk-D1Yki4Xb.js";
import { X as jsonText } from "./chunk-DM8t71Lm.js";
import { a as findInstant, o as instantOption } from "./chunk-CUkcnYDa.js";
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
	if (format === "ics") {
		const shifts = calendarShifts(rosters, {
			from: start,
			to: end,
			isFromNamed: from !== null,
			isToNamed: to !== null
		}, clocks);
		shell.out(await drawCalendar(shifts, shell.now));
		return 0;
	}
	const shifts = shiftsOf(rosters, start, end, clocks);
	if (format === "json") shell.out(jsonText(shiftsJson(start, end, shifts)));
	else shell.out(renderShifts(shifts, clockface));
	return 0;
}
async function rostersOf({ root }, options, at) {
	const source = readingOf(root, options);
	const path = policyPath(options);
	const { policy } = await source.policy(path);
	const timezone = policy?.timezone ?? "UTC";
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
	const names = Object.keys(known?.rotas ?? {});
	if (known === null || names.length === 0) throw noRota(path, rota);
	if (options.rota !== null && !names.includes(options.rota)) throw new CommandError(`There is no rota ${JSON.stringify(options.rota)}.`, suggestion(options.rota, names));
	const asked = options.rota === null ? names : [options.rota];
	const contacts = policy?.contacts ?? {};
	const roleOf = (name) => Object.keys(contacts).find((role) => contacts[role]?.rota === name);
	return {
		rosters: asked.map((name) => {
			const away = absencesFor(roleOf(name) ?? "", { contacts });
			return {
				name,
				versions,
				timezone,
				away
			};
		}),
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
async function drawCalendar(shifts, now) {
	const { generateIcsCalendar } = await import("./chunk-BdJAlaoz.js").then((m) => __toESM(m.default, 1));
	return generateIcsCalendar({
		version: "2.0",
		prodId: "-//incident-ledger//oncall//EN",
		method: "PUBLISH",
		name: "On duty",
		events: shifts.filter(({ why }) => why !== "off").map((shift) => ({
			uid: `${shift.rota}-${shift.since}@incident-ledger`,
			stamp: { date: dateOf(now) },
			start: { date: dateOf(shift.since) },
			end: { date: dateOf(shift.until) },
			summary: `${shift.rota}: ${dutyWords(shift)}`
		}))
	});
}
function dateOf(at) {
	return new Date(at * 1e3);
}
export { oncall };
