import { G as CommandError } from "./chunk-CjMqj7m5.js";
import { Ai as suggestion, Di as absencesFor, Ht as readingOf, Jt as readRotas, Kt as noRota, Qt as loadZones, Yn as openClocks, di as asAsked, hi as rotaFileAt } from "./chunk-COJB8fuv.js";
import { Et as DAY } from "./chunk-Oq3APr6x.js";
import { O as parseBound, dt as oncallJson, ft as renderOncall, gt as shiftsOf, ht as shiftsJson, mt as rotaNow, pt as renderShifts } from "./chunk-_MaYvks8.js";
import { Z as jsonText, _ as rotaPathOf, g as policyPath } from "./chunk-DvYSc-Yc.js";
import { a as findInstant, o as instantOption } from "./chunk-Dk5oytLv.js";
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
		const { drawCalendar } = await import("./chunk-BxVbIYG8.js");
		shell.out(drawCalendar(shifts, shell.now));
	}
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
	if (known === null) throw noRota(path, rota);
	const names = Object.keys(known.rotas);
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
export { oncall };
