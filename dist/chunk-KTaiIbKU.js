import { A as isConfidential } from "./chunk-CsDEF--I.js";
import { C as compareText, G as idKey, v as countOf$1 } from "./chunk-DM8t71Lm.js";
import { A as slicesOf, B as limitCell, C as boundWords, Ct as withhold, D as periodBefore, E as parseBound, F as totalOf, I as breachesOf, L as isBreach, M as judgedOf, N as rateOf, O as periodTitle, P as totalHolds, R as verdictBasisOf, j as complianceRows, k as periodWords, v as agreementReview, w as isWithin, x as lessonsOf, xt as WITHHELD, y as learningSince, z as verdictOf } from "./chunk-D1Yki4Xb.js";
import { $r as policyInForce, B as whyDeclared, C as outOfTurn, Ci as isEnded, Cn as reached, Er as code, H as clip$1, Kr as localTimeAt, O as recurrenceWords, Rr as text, S as numbersOf, Sr as utc, Tr as cell, Wi as oncePer, Xr as countedPriority, Z as policyText, _r as MONTHS, bn as readyAgreements, ct as everyWords, f as fill, ft as capital, gr as numberWords, jr as inCell, k as trackedWords, ki as rotaFileAt, kr as fileLink, mt as duty, ni as dateOf$1, ri as weekdayOf, si as roleWords, ti as civilDay, ut as listWords, vi as isMoreUrgent, vn as courseOfTheTime, vt as isOwed, w as outOfTurnWords, wi as isSettled, xi as isLive, xr as span, yn as obligationsOfTheTime } from "./chunk-BU5pFG3X.js";
import { Mt as DAY, Pt as HOUR, Tt as loginKey, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { bt as receiptOf, v as xml } from "./chunk-CUkcnYDa.js";
import { a as recurrencesOf, i as summarize, n as followUpFigures, t as countedFollowUps } from "./chunk-Eg58-Omp.js";
// src/period/reopened.ts
function reopenedRows(entries) {
	return entries.filter(({ course }) => course.reopenings > 0).map((entry) => {
		const { id, title } = entry.file.incident;
		const stretches = openStretches(entry);
		return {
			id,
			title,
			times: entry.course.reopenings,
			openSeconds: stretches === null ? null : stretches.reduce((sum, one) => sum + one.length, 0),
			untilResolvedSeconds: stretches === null ? null : (stretches.at(-1)?.to ?? 0) - entry.course.reportedAt
		};
	});
}
function secondsOpen(entry) {
	return openStretches(entry)?.reduce((sum, { length }) => sum + length, 0) ?? null;
}
function isResolvedBefore({ course }) {
	if (course.status === "dismissed") return false;
	const first = course.statusChanges.find(({ status }) => isSettled(status));
	return first !== void 0 && first.at < course.reportedAt;
}
function openStretches({ course }) {
	if (!isSettled(course.status) || course.status === "dismissed") return null;
	const found = [];
	let from = course.reportedAt;
	for (const change of course.statusChanges) if (change.event === "reopened") from = change.at;
	else if (from !== null && isSettled(change.status)) {
		found.push({
			to: change.at,
			length: Math.max(0, change.at - from)
		});
		from = null;
	}
	return found;
}
// src/period/response-times.ts
const MEASURES = [
	"notify",
	"engage",
	"contain",
	"resolve",
	"close"
];
function timeTo(measure, entry) {
	const time = timeOf(measure, entry);
	return time === "before" ? null : time;
}
function timeOf(measure, entry) {
	const { course } = entry;
	const since = (at) => at === void 0 ? null : at - course.reportedAt;
	const { status, statusChanges, notifications } = course;
	switch (measure) {
		case "notify": return atOnce(since(notifications[0]?.at));
		case "engage": return atOnce(since(notifications.find(({ means }) => means === "engaged" || means === "acted")?.at));
		case "contain": return inOrder(since(reached({ status: "contained" }, course)[0]?.at));
		case "resolve": return isResolvedBefore(entry) ? "before" : secondsOpen(entry);
		case "close": return status === "closed" ? inOrder(since(statusChanges.at(-1)?.at)) : null;
	}
}
function atOnce(seconds) {
	return seconds === null ? null : Math.max(0, seconds);
}
function inOrder(seconds) {
	return seconds !== null && seconds < 0 ? "before" : seconds;
}
function timeRows(entries) {
	return MEASURES.flatMap((measure) => [rowOf(measure, null, entries), ...prioritiesIn(entries).map((priority) => rowOf(measure, priority, entries.filter((entry) => priorityOf(entry) === priority)))]);
}
function monthRows(entries, months) {
	return MEASURES.flatMap((measure) => months.map((month) => {
		const reported = entries.filter(({ course }) => isWithin(month, course.reportedAt));
		return {
			month: month.label,
			...rowOf(measure, null, reported)
		};
	}));
}
function priorityOf({ course }) {
	return countedPriority(course) ?? "unassessed";
}
function prioritiesIn(entries) {
	return [...new Set(entries.map((entry) => priorityOf(entry)))].toSorted();
}
function rowOf(measure, priority, entries) {
	const measured = entries.flatMap((entry) => {
		const seconds = timeTo(measure, entry);
		return seconds === null ? [] : [{
			id: entry.file.incident.id,
			seconds
		}];
	});
	const before = entries.filter((entry) => timeOf(measure, entry) === "before").length;
	const without = entries.length - measured.length - before;
	return {
		measure,
		priority,
		...summarize(measured),
		without,
		before
	};
}
// src/period/counts.ts
const NOT_SAID = "not said";
function countsOf(entries) {
	const by = (valuesOf) => {
		const counts = new Map();
		for (const entry of entries) for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
		return [...counts].map(([value, incidents]) => ({
			value,
			incidents
		})).toSorted((a, b) => b.incidents - a.incidents || compareText(a.value, b.value));
	};
	return {
		kind: by(({ file }) => [file.incident.kind]),
		priority: prioritiesIn(entries).map((value) => ({
			value,
			incidents: entries.filter((entry) => priorityOf(entry) === value).length
		})),
		service: by(({ file }) => file.incident.services),
		source: by((entry) => [sourceOf(entry) ?? NOT_SAID]),
		cause: by(({ file }) => [file.incident.cause ?? NOT_SAID])
	};
}
function sourceOf({ course }) {
	for (const { event } of course.events) if (event.event === "reported" && event.source !== void 0) return event.source;
	return null;
}
function repeatedServices(entries, period) {
	const reach = {
		from: period.from - 30 * DAY,
		to: period.to + 30 * DAY
	};
	const services = new Map();
	for (const entry of entries.toSorted((a, b) => a.course.reportedAt - b.course.reportedAt)) {
		if (!isLive(entry) || entry.course.status === "dismissed") continue;
		if (!isWithin(reach, entry.course.reportedAt)) continue;
		for (const service of new Set(entry.file.incident.services)) {
			if (service === "(confidential)") continue;
			const known = services.get(service) ?? [];
			known.push(entry);
			services.set(service, known);
		}
	}
	const isOutside = ({ course }) => !isWithin(period, course.reportedAt);
	return [...services].flatMap(([service, incidents]) => {
		const worst = worstWindow(incidents, period);
		const [first] = worst;
		const last = worst.at(-1);
		if (worst.length < 3 || first === void 0 || last === void 0) return [];
		return [{
			service,
			incidents: incidents.filter((entry) => !isOutside(entry)).length,
			most: worst.length,
			firstAt: first.course.reportedAt,
			lastAt: last.course.reportedAt,
			ids: worst.map(({ file }) => file.incident.id),
			outside: worst.filter(isOutside).map(({ file }) => file.incident.id),
			sharedCauses: sharedCauses(worst)
		}];
	}).toSorted((a, b) => b.most - a.most || compareText(a.service, b.service));
}
function worstWindow(incidents, period) {
	let worst = [];
	let start = 0;
	for (const [end, { course }] of incidents.entries()) {
		while ((incidents[start]?.course.reportedAt ?? 0) <= course.reportedAt - 30 * DAY) start += 1;
		if (end - start + 1 <= worst.length) continue;
		const window = incidents.slice(start, end + 1);
		if (window.some((entry) => isWithin(period, entry.course.reportedAt))) worst = window;
	}
	return worst;
}
function sharedCauses(incidents) {
	const causes = incidents.flatMap(({ file }) => file.incident.cause ?? []);
	return [...new Set(causes.filter((cause, index) => causes.indexOf(cause) !== index))].toSorted();
}
// src/period/figure-words.ts
const MEASURE_WORDS = {
	notify: "tell somebody",
	engage: "take it up",
	contain: "contain or mitigate",
	resolve: "resolve",
	close: "close"
};
function percent(rate) {
	if (rate === null) return "–";
	if (rate > 0 && rate < .01) return "1%";
	return rate > .99 && rate < 1 ? "99%" : `${Math.round(rate * 100)}%`;
}
function holdWords({ deadlines, seconds }) {
	if (deadlines === 0) return "";
	return `, ${deadlines} with ${lengthWords(seconds)} on hold${deadlines === 1 ? "" : " in all"}`;
}
function lengthWords(seconds) {
	const unit = seconds < 3600 ? 1 : seconds < 86400 ? 60 : HOUR;
	return span(Math.round(seconds / unit) * unit);
}
const LINE = 66;
const STYLE = `
:root { color-scheme: light dark }
text { font: 17px -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; fill: #1f2328 }
.head { font-size: 20px; font-weight: 600 } .strong { font-weight: 600 } .soft { fill: #59636e }
.end { text-anchor: end } .middle { text-anchor: middle }
.ground { fill: #ffffff; stroke: #d1d9e0 } .grid { stroke: #d1d9e0 } .p90 { stroke: #bc4c00; stroke-width: 2 } .decile { fill: #bc4c00 }
.kept, .median { fill: #0969da } .late { fill: url(#stripes); stroke: #bc4c00 } .never { fill: url(#dots); stroke: #bc4c00 }
.overdue { fill: url(#squares); stroke: #a40e26 } .hatch { stroke: #bc4c00 } .dot { fill: #bc4c00 } .square { stroke: #a40e26 }
.p1 { fill: #a40e26; stroke: #a40e26 } .p2 { fill: url(#p2); stroke: #9a6700 } .p2-line { stroke: #9a6700 }
.p3 { fill: url(#p3); stroke: #0969da } .p3-dot { fill: #0969da } .other { fill: #ffffff; stroke: #59636e } .lane { fill: #f6f8fa }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc } .soft { fill: #9198a1 }
  .ground { fill: #0d1117; stroke: #3d444d } .grid { stroke: #3d444d } .p90 { stroke: #f0883e } .decile { fill: #f0883e }
  .kept, .median { fill: #4493f8 } .late, .never { stroke: #f0883e } .overdue { stroke: #f85149 }
  .hatch { stroke: #f0883e } .dot { fill: #f0883e } .square { stroke: #f85149 }
  .p1 { fill: #f85149; stroke: #f85149 } .p2, .p2-line { stroke: #d29922 } .p3 { stroke: #4493f8 } .p3-dot { fill: #4493f8 }
  .other { fill: #0d1117; stroke: #9198a1 } .lane { fill: #151b23 }
}`;
const TEXTURES = [
	[
		"stripes",
		6,
		"<path class=\"hatch\" d=\"M0 6L6 0M-1 1L1 -1M5 7L7 5\" stroke-width=\"2.4\"/>"
	],
	[
		"dots",
		6,
		"<circle class=\"dot\" cx=\"3\" cy=\"3\" r=\"1.1\"/>"
	],
	[
		"squares",
		5,
		"<path class=\"square\" d=\"M0 0H5M0 0V5\" stroke-width=\"3\"/>"
	],
	[
		"p2",
		6,
		"<path class=\"p2-line\" d=\"M0 0L6 6M-1 5L1 7M5 -1L7 1\" stroke-width=\"2.4\"/>"
	],
	[
		"p3",
		4,
		"<circle class=\"p3-dot\" cx=\"2\" cy=\"2\" r=\"1\"/>"
	]
];
function picture({ height, title, description, elements }) {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${height}" viewBox="0 0 640 ${height}" role="img" aria-labelledby="title description">`,
		`<title id="title">${xml(title)}</title>`,
		`<desc id="description">${xml(description)}</desc>`,
		`<style>${STYLE}\n</style>`,
		`<defs>${TEXTURES.map(([id, size, drawn]) => `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${drawn}</pattern>`).join("")}</defs>`,
		`<rect class="ground" x="0.5" y="0.5" width="639" height="${height - 1}" rx="6"/>`,
		heading(title),
		...elements,
		"</svg>",
		""
	].join("\n");
}
function heading(title) {
	const room = 600;
	return `<text class="head"${title.length * 10.4 > room ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : ""} x="20" y="34">${xml(title)}</text>`;
}
function write(x, y, text, classes = "") {
	return `<text${classes === "" ? "" : ` class="${classes}"`} x="${round(x)}" y="${round(y)}">${xml(text)}</text>`;
}
function box(place, paint, hint = "") {
	const { x, y, width, height } = place;
	const shape = `<rect class="${paint}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
	return hint === "" ? `${shape}/>` : `${shape}><title>${xml(hint)}</title></rect>`;
}
function line([x1, y1], [x2, y2], name) {
	return `<line class="${name}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}
const LEGEND = 68;
function legend(items) {
	let at = 20;
	return items.flatMap(([paint, words]) => {
		const drawn = [box({
			x: at,
			y: 55,
			width: 15,
			height: 14
		}, paint), write(at + 21, LEGEND, words, "soft")];
		at += 21 + widthOf(words) + 20;
		return drawn;
	});
}
function paragraph(y, text) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return {
		elements: lines.map((each, index) => write(20, y + index * 23, each, "soft")),
		below: y + lines.length * 23
	};
}
function widthOf(text) {
	return text.length * 8.4;
}
function round(value) {
	return String(Math.round(value * 10) / 10);
}
// src/period/compliance-picture.ts
const LEFT = 120;
const BAR$1 = 320;
const ROW = 26;
const PARTS = [
	["kept", "kept"],
	["late", "late"],
	["never", "no entry in the record"],
	["overdue", "overdue now"]
];
function compliancePicture(figures) {
	const rows = figures.compliance.filter(({ rate }) => rate !== null);
	const title = `Deadlines kept, ${periodTitle(figures.period)}`;
	const elements = [];
	let y = 76;
	elements.push(...legend(PARTS));
	let kind = "";
	let target = "";
	for (const row of rows) {
		if (row.kind !== kind) {
			y += 34;
			elements.push(write(20, y, `${capital(roleWords(row.kind))} incidents`, "strong"));
			kind = row.kind;
			target = "";
		}
		if (row.target !== target) {
			y += 28;
			elements.push(write(20, y, capital(row.duty)));
			y += 8;
			target = row.target;
		}
		elements.push(...barOf(row, y));
		y += ROW;
	}
	if (rows.length === 0) {
		elements.push(write(20, y + 26, "No deadline of this period has been judged yet.", "soft"));
		y += 30;
	}
	return picture({
		height: y + 18,
		title,
		description: complianceWords(figures),
		elements
	});
}
function complianceWords({ compliance }) {
	const rows = compliance.filter(({ rate }) => rate !== null);
	const total = totalOf(rows);
	return rows.length === 0 ? "Nothing to show." : `${total.kept} deadlines kept, ${total.late} late, ${total.never} without an entry in the record, ${total.overdue} overdue: ${percent(rateOf(total))} kept over all.`;
}
function barOf(row, y) {
	const judged = PARTS.reduce((sum, [part]) => sum + row.counts[part], 0);
	const parts = PARTS.filter(([part]) => row.counts[part] > 0);
	let x = LEFT;
	const priority = row.priority ?? "unassessed";
	return [
		write(110, y + 17, priority, "soft end"),
		...parts.map(([part, words]) => {
			const width = row.counts[part] / judged * BAR$1;
			const place = {
				x,
				y: y + 3,
				width,
				height: 18
			};
			x += width;
			return box(place, part, `${row.duty}, ${priority}: ${row.counts[part]} ${words}`);
		}),
		write(500, y + 17, percent(row.rate), "strong end"),
		write(620, y + 17, `${row.counts.kept} of ${judged}`, "soft end")
	];
}
function hasDoubtedSign({ course }) {
	return course.events.some(({ event }) => isSign(event) && isDoubted(event.at, course));
}
function isSign({ event }) {
	return event === "started" || event === "detected";
}
function isDoubted(at, { reportedAt }) {
	return at < reportedAt - 7 * DAY;
}
function outagesOf({ course }, now) {
	if (course.status === "dismissed") return [];
	const found = [];
	const sign = course.events.filter(({ event }) => isSign(event) && !isDoubted(event.at, course)).reduce((first, { event }) => event.at < first.at ? event : first, {
		at: course.reportedAt,
		approximate: course.reportedApproximate
	});
	let from = sign.at;
	let approximate = sign.approximate === true;
	for (const change of course.statusChanges) if (change.event === "reopened") {
		from = change.at;
		approximate = change.approximate;
	} else if (from !== null && isSettled(change.status)) {
		found.push({
			from,
			to: change.at,
			approximate: approximate || change.approximate
		});
		from = null;
	}
	return from === null ? found : [...found, {
		from,
		to: Math.max(from, now),
		approximate
	}];
}
function downtimeRows$1(entries, period, now) {
	const services = new Map();
	for (const entry of entries.filter(isLive)) {
		const outages = outagesOf(entry, now).flatMap((outage) => clip(outage, period));
		if (outages.length === 0) continue;
		for (const service of new Set(entry.file.incident.services)) {
			const known = services.get(service) ?? {
				incidents: 0,
				carried: 0,
				outages: []
			};
			known.incidents += 1;
			if (entry.course.reportedAt < period.from) known.carried += 1;
			known.outages.push(...outages);
			services.set(service, known);
		}
	}
	return [...services].map(([service, { incidents, carried, outages }]) => {
		const merged = merge(outages).map(lengthOf);
		return {
			service,
			incidents,
			carried,
			seconds: sum(merged),
			addedUpSeconds: sum(outages.map(lengthOf)),
			longestSeconds: Math.max(0, ...merged),
			approximate: outages.some((outage) => outage.approximate)
		};
	}).toSorted((a, b) => b.seconds - a.seconds || compareText(a.service, b.service));
}
function clip(outage, period) {
	if (outage.from >= period.to || outage.to < period.from) return [];
	const from = Math.max(outage.from, period.from);
	return [{
		...outage,
		from,
		to: Math.min(outage.to, period.to)
	}];
}
function merge(outages) {
	const merged = [];
	for (const { from, to } of outages.toSorted((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last !== void 0 && from <= last.to) last.to = Math.max(last.to, to);
		else merged.push({
			from,
			to
		});
	}
	return merged;
}
function lengthOf({ from, to }) {
	return to - from;
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
// src/period/strip-lanes.ts
const LANES = 16;
function shownOf({ population }) {
	return [...population.carried, ...population.counted].filter(({ course }) => course.status !== "dismissed").toSorted((a, b) => compareText(priorityOf(a), priorityOf(b)));
}
function lanesOf(shown, { period, now }) {
	const services = new Map();
	for (const entry of shown) for (const service of new Set(entry.file.incident.services)) services.set(service, [...services.get(service) ?? [], entry]);
	const lanes = [...services].toSorted(([a, of], [b, others]) => others.length - of.length || compareText(a, b));
	const own = lanes.length <= LANES ? lanes : lanes.slice(0, 15);
	const rest = lanes.slice(own.length);
	const shared = new Set(rest.flatMap(([, entries]) => entries));
	return (rest.length === 0 ? own : [...own, [`${rest.length} more services`, [...shared]]]).map(([name, entries]) => ({
		name,
		incidents: entries.length,
		stretches: entries.flatMap((entry) => stretchesOf(entry, period, now))
	}));
}
function stretchesOf(entry, period, now) {
	const { id, title } = entry.file.incident;
	return outagesOf(entry, now).filter(({ from, to }) => to >= period.from && from < period.to).map(({ from, to }, index) => ({
		from: Math.max(from, period.from),
		to: Math.min(to, period.to),
		paint: paintOf(entry),
		isFirst: index === 0,
		hint: `${id} ${priorityOf(entry)}, ${span(to - from)}: ${clip$1(title, 80)}`
	}));
}
const PRIORITY_PAINTS = [
	["p1", "P1"],
	["p2", "P2"],
	["p3", "P3"],
	["other", "another priority, or none yet"]
];
function paintOf({ course }) {
	switch (countedPriority(course)) {
		case "P1": return "p1";
		case "P2": return "p2";
		case "P3": return "p3";
		case "P4":
		case "P5":
		case null: return "other";
	}
}
// src/period/strip-bars.ts
const HIGHEST = 36;
const LOWEST = 3;
const NUMBER = 22;
function mostInBin(lanes, bins) {
	return Math.max(1, ...lanes.flatMap((lane) => bins.map((bin) => total(countOf(lane, bin)))));
}
function columnsOf(lane, top, { bins, most, scale }) {
	const bottom = top + NUMBER + HIGHEST;
	return {
		height: 58,
		elements: bins.flatMap((bin) => {
			const count = countOf(lane, bin);
			const sum = total(count);
			if (sum === 0) return [];
			const x = scale.at(bin.from) + 2;
			const width = Math.max(2, scale.at(bin.to) - scale.at(bin.from) - 4);
			let y = bottom;
			return [...PRIORITY_PAINTS.toReversed().flatMap(([paint, words]) => {
				const own = count.get(paint) ?? 0;
				if (own === 0) return [];
				const height = Math.max(LOWEST, own / most * HIGHEST);
				y -= height;
				return [box({
					x,
					y,
					width,
					height
				}, paint, `${bin.label}: ${own} × ${words}`)];
			}), write(x + width / 2, y - 4, String(sum), "middle")];
		})
	};
}
function countOf({ stretches }, { from, to }) {
	const count = new Map();
	for (const stretch of stretches) if (stretch.isFirst && stretch.from >= from && stretch.from < to) count.set(stretch.paint, (count.get(stretch.paint) ?? 0) + 1);
	return count;
}
function total(count) {
	return [...count.values()].reduce((sum, each) => sum + each, 0);
}
const NARROWEST = 4;
const BAR = 12;
const STEP = 15;
const GAP = 2;
const MOST_ROWS = 8;
const MOST_BARS = 40;
function canBeRows(lanes, scale) {
	return lanes.every(({ stretches }) => stretches.length <= MOST_BARS && place(stretches, scale).every(({ row }) => row < MOST_ROWS));
}
function rowsOf(lane, top, scale) {
	const placed = place(lane.stretches, scale);
	return {
		height: Math.max(1, ...placed.map(({ row }) => row + 1)) * STEP,
		elements: placed.map(({ stretch, row, x, width }) => box({
			x,
			y: top + row * STEP,
			width,
			height: BAR
		}, stretch.paint, stretch.hint))
	};
}
function place(stretches, { left, width: whole, at }) {
	const placed = [];
	for (const stretch of stretches) {
		const width = Math.max(NARROWEST, at(stretch.to) - at(stretch.from));
		const x = Math.min(at(stretch.from), left + whole - width);
		const hits = placed.filter((bar) => bar.x < x + width + GAP && x < bar.x + bar.width + GAP);
		let row = 0;
		while (hits.some((bar) => bar.row === row)) row += 1;
		placed.push({
			stretch,
			row,
			x,
			width
		});
	}
	return placed;
}
// src/period/strip-scale.ts
function scaleOf({ from, to }) {
	const left = 20;
	const width = 600;
	return {
		left,
		width,
		at: (instant) => left + (instant - from) / (to - from) * width
	};
}
const MOST_BINS = 23;
function binsOf(period) {
	const weeks = Math.ceil((period.to - period.from) / (7 * DAY));
	if (weeks <= MOST_BINS) return {
		unit: "week",
		bins: Array.from({ length: weeks }, (_, index) => {
			const from = period.from + index * 7 * DAY;
			return {
				from,
				to: Math.min(from + 7 * DAY, period.to),
				label: formatInstant(from).slice(5, 10)
			};
		})
	};
	for (const [unit, step] of [
		["month", 1],
		["quarter", 3],
		["year", 12]
	]) {
		const bins = monthsOf(period, step);
		if (bins.length <= MOST_BINS || unit === "year") return {
			unit,
			bins
		};
	}
	return {
		unit: "year",
		bins: []
	};
}
function monthsOf(period, step) {
	const { year, month } = dateOf$1(Math.floor(period.from / DAY));
	const bins = [];
	let begins = year * 12 + month - 1;
	begins -= begins % step;
	while (startOf(begins) < period.to) {
		const from = Math.max(startOf(begins), period.from);
		const to = Math.min(startOf(begins + step), period.to);
		bins.push({
			from,
			to,
			label: labelOf(begins, step)
		});
		begins += step;
	}
	return bins;
}
function labelOf(month, step) {
	const year = String(Math.floor(month / 12)).padStart(4, "0");
	if (step === 12) return year;
	if (step === 3) return `${year} Q${Math.floor(month % 12 / 3) + 1}`;
	return `${year}-${String(month % 12 + 1).padStart(2, "0")}`;
}
function startOf(month) {
	return civilDay(Math.floor(month / 12), month % 12 + 1, 1) * DAY;
}
function ticksOf(bins, { left, width, at }) {
	const widest = Math.max(0, ...bins.map(({ label }) => widthOf(label))) + 14;
	const every = Math.max(1, Math.ceil(widest * bins.length / width));
	return bins.filter((_, index) => index % every === 0).filter(({ from }) => at(from) + widest - 10 <= left + width + 20).map(({ from, label }) => ({
		at: from,
		label
	}));
}
// src/period/strip-picture.ts
const TOP = 112;
const NAME$1 = 26;
const BELOW = 8;
function stripPicture(figures) {
	const { period } = figures;
	const shown = shownOf(figures);
	const lanes = lanesOf(shown, figures);
	const scale = scaleOf(period);
	const { unit, bins } = binsOf(period);
	const drawsRows = canBeRows(lanes, scale);
	const most = mostInBin(lanes, bins);
	const ticks = ticksOf(bins, scale);
	const grounds = [];
	const stretches = ticks.map(({ at, label }) => write(scale.at(at), 100, label, "soft"));
	let y = TOP;
	for (const [index, lane] of lanes.entries()) {
		const { height, elements } = drawsRows ? rowsOf(lane, y + NAME$1, scale) : columnsOf(lane, y + NAME$1, {
			bins,
			most,
			scale
		});
		const whole = NAME$1 + height + BELOW;
		if (index % 2 === 0) grounds.push(box({
			x: 8,
			y,
			width: 624,
			height: whole
		}, "lane"));
		for (const tick of ticks) grounds.push(line([scale.at(tick.at), y + NAME$1], [scale.at(tick.at), y + whole - 4], "grid"));
		stretches.push(write(20, y + 19, clip$1(lane.name, 56)), write(620, y + 19, String(lane.incidents), "soft end"), ...elements);
		y += whole;
	}
	if (lanes.length === 0) {
		stretches.push(write(20, y + 20, "No incident was open in this period.", "soft"));
		y += 30;
	}
	const how = drawsRows ? "Each bar is an incident, from its first sign to its resolution, and again from a reopening." : `Each column counts the incidents that began in that ${unit}.`;
	const note = paragraph(y + 26, `${how} ${countedWords(figures)}`);
	const paints = PRIORITY_PAINTS.filter(([paint]) => shown.some((one) => paintOf(one) === paint));
	return picture({
		height: note.below,
		title: `Incidents${drawsRows ? "" : ` per ${unit}`}, ${periodTitle(period)}`,
		description: stripWords(figures),
		elements: [
			...legend(paints),
			...grounds,
			...stretches,
			...note.elements
		]
	});
}
function stripWords(figures) {
	const shown = shownOf(figures);
	const counts = lanesOf(shown, figures).map(({ name, incidents }) => `${clip$1(name, 40)}: ${incidents}.`);
	return `${countOf$1(shown.length, "incident")}, one lane for each service. ${counts.join(" ")}`.trim();
}
function countedWords({ population }) {
	const { counted, carried, backfills, exercises } = population;
	const dismissed = [...counted, ...carried].filter(({ course }) => course.status === "dismissed");
	const isShown = ({ course }) => course.status !== "dismissed";
	const left = [
		...dismissed.length === 0 ? [] : [`${dismissed.length} dismissed`],
		...backfills.length === 0 ? [] : [countOf$1(backfills.length, "backfill")],
		...exercises.length === 0 ? [] : [countOf$1(exercises.length, "exercise")]
	];
	const before = carried.filter(isShown).length;
	return [
		`Shown: ${counted.filter(isShown).length} reported in the period${before === 0 ? "" : ` and ${before} carried into it`}.`,
		...left.length === 0 ? [] : [`Not shown: ${listWords(left)}.`],
		"One on several services stands in each of their lanes."
	].join(" ");
}
// src/period/times-panel.ts
const PLOT = 84;
const NAME = 30;
const AXIS = 46;
const STEPS = [
	1,
	2,
	5,
	10,
	15,
	30
].map((minutes) => minutes * 60).concat([
	1,
	2,
	3,
	4,
	6,
	12
].map((hours) => hours * HOUR)).concat([
	1,
	2,
	5,
	10,
	20,
	50,
	100,
	200,
	500,
	1e3
].map((days) => days * DAY));
function panel(slices, { left, top, width, title }) {
	const all = slices.reduce((sum, { n }) => sum + n, 0);
	const from = left + AXIS;
	const plot = width - AXIS - 12;
	const head = write(from, top + 16, `${title}, n = ${all}`, "soft");
	const bottom = top + NAME + PLOT;
	const greatest = Math.max(60, ...slices.map(({ p90, median }) => p90 ?? median ?? 0));
	const step = STEPS.find((each) => greatest / each <= 3) ?? greatest;
	const most = Math.ceil(greatest / step) * step;
	const heightOf = (seconds) => seconds / most * PLOT;
	const slot = plot / slices.length;
	const bar = Math.min(40, slot * .6);
	return [
		head,
		...Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step).flatMap((seconds) => {
			const y = bottom - heightOf(seconds);
			return [line([from, y], [from + plot, y], "grid"), write(from - 6, y + 6, seconds === 0 ? "0" : span(seconds), "soft end")];
		}),
		...slices.flatMap(({ label, n, median, p90 }, index) => {
			if (median === null || p90 === null) return [];
			const middle = from + slot * (index + .5);
			const x = middle - bar / 2;
			const height = Math.max(1, heightOf(median));
			const mark = bottom - heightOf(p90);
			const hint = `${label}: median ${span(median)}, ninth decile ${span(p90)}, of ${n}`;
			return [
				box({
					x,
					y: bottom - height,
					width: bar,
					height
				}, "median", hint),
				line([middle, mark], [middle, bottom - height], "p90"),
				line([x - 1, mark], [x + bar + 1, mark], "p90")
			];
		}),
		...labels(slices, {
			from,
			plot,
			y: bottom + 20
		})
	];
}
function labels(slices, { from, plot, y }) {
	const slot = plot / slices.length;
	if (new Set(slices.map(({ label }) => label.slice(0, 4))).size === 1 && slices.some(({ label }) => label.length > 4)) return labels(slices.map((slice) => ({
		...slice,
		label: monthName(slice.label)
	})), {
		from,
		plot,
		y
	});
	if (slices.every(({ label }) => widthOf(label) + 6 <= slot)) return slices.map(({ label }, index) => write(from + slot * (index + .5), y, label, "soft middle"));
	const [first] = slices;
	const last = slices.at(-1);
	if (first === void 0 || last === void 0) return [];
	return [write(from, y, first.label, "soft"), ...first === last ? [] : [write(from + plot, y, last.label, "soft end")]];
}
function monthName(label) {
	return MONTHS[Number(label.slice(5, 7)) - 1]?.slice(0, 3) ?? label;
}
// src/period/times-picture.ts
const COLUMNS = 3;
const COLUMN = 600 / COLUMNS;
function timesPicture(figures) {
	const { months, times } = figures;
	const priorities = prioritiesIn(figures.population.counted);
	const rows = rowsBySlice(figures);
	const measures = MEASURES.filter((measure) => times.some((row) => row.measure === measure && row.priority === null && row.n > 0));
	const elements = legend([["median", "median"], ["decile", "ninth decile (line)"]]);
	let y = 88;
	for (const measure of measures) {
		elements.push(write(20, y + 22, `Time to ${MEASURE_WORDS[measure]}`, "strong"));
		y += 32;
		const isNamed = (priority) => times.some((row) => row.measure === measure && row.priority === priority && row.n > 0);
		for (const [index, priority] of priorities.filter(isNamed).entries()) {
			if (index > 0 && index % COLUMNS === 0) y += 158;
			const isOf = (row) => row.measure === measure && row.priority === priority;
			const slices = months.map(({ label }, slice) => {
				const { n = 0, median = null, p90 = null } = rows[slice]?.find(isOf) ?? {};
				return {
					label,
					n,
					median,
					p90
				};
			});
			const left = 20 + index % COLUMNS * COLUMN;
			elements.push(...panel(slices, {
				left,
				top: y,
				width: COLUMN,
				title: priority
			}));
		}
		y += 158;
	}
	const note = paragraph(y + 26, measures.length === 0 ? "No record of this period says when anything was reached." : `One bar for each ${sliceUnit(figures)} of the report. Each priority has a scale of its own, for its limits differ; holds count in. Of fewer than ten incidents the ninth decile is the longest.`);
	elements.push(...note.elements);
	return picture({
		height: note.below,
		title: timesTitle(figures),
		description: timesWords(figures),
		elements
	});
}
function rowsBySlice({ months, population }) {
	return months.map((slice) => timeRows(population.counted.filter(({ course }) => isWithin(slice, course.reportedAt))));
}
function timesWords(figures) {
	const said = figures.times.filter(({ priority, n }) => priority !== null && n > 0).map(({ measure, priority, n, median, p90 }) => `Time to ${MEASURE_WORDS[measure]}, ${priority}: median ${span(median ?? 0)}, ninth decile ${span(p90 ?? 0)}, of ${n}.`);
	return said.length === 0 ? "Nothing to show." : [`One bar for each ${sliceUnit(figures)}.`, ...said].join(" ");
}
function sliceUnit({ months }) {
	return months[0]?.label.length === 4 ? "year" : "month";
}
function timesTitle(figures) {
	return `Time from the report, per ${sliceUnit(figures)}, ${periodTitle(figures.period)}`;
}
// src/period/view-words.ts
function incidentRef(figures, relocate) {
	return (id) => {
		const path = figures.paths.get(id);
		const address = path === void 0 ? null : relocate(path);
		return inCell(address === null ? code(id) : fileLink(id, address));
	};
}
function titleCell(title) {
	return cell(clip$1(title, 100));
}
const NAMED$2 = 10;
function namedFirst(names) {
	const more = names.length - NAMED$2;
	const first = names.slice(0, NAMED$2).join(", ");
	return more > 0 ? `${first} and ${more} more` : first;
}
function spanCell(seconds) {
	return seconds === null ? "–" : lengthWords(seconds).replaceAll(" ", "\xA0");
}
function instantCell(instant) {
	return instant === null ? "–" : utc(instant);
}
const VERDICTS = {
	kept: "in time",
	late: "late",
	never: "no entry",
	overdue: "**overdue**",
	running: "not due yet",
	undone: "not done",
	ended: "no longer owed"
};
function verdictWords(verdict) {
	return VERDICTS[verdict];
}
function lateCell(breach) {
	const { verdict, breaches, isLongest, isLowered } = breach;
	const by = lateWords(breach);
	const lowered = isLowered ? ", then lowered" : "";
	const more = breaches > 1 ? `, the ${isLongest ? "longest" : "last"} of ${breaches}` : "";
	if (verdict === "never") return `no entry, ${by} past due${lowered === "" ? " as it ended" : lowered}`;
	if (verdict === "overdue") return `**${by} overdue**${more}`;
	return by + lowered + more;
}
function lateWords({ lateBySeconds, approximate }) {
	return (approximate ? "about " : "") + spanCell(lateBySeconds);
}
function doneCell({ metAt, isOwed }) {
	if (metAt !== null) return `done ${utc(metAt)}`;
	return isOwed ? "not done yet" : "never done";
}
function someOf(parts, between = "\xA0") {
	return parts.flatMap(([count, what]) => count === 0 ? [] : [`${count}${between}${what}`]);
}
const FEWEST = 10;
function nineInTen({ n, p90 }) {
	return n < FEWEST ? "–" : spanCell(p90);
}
// src/period/view-coverage.ts
const NOT_READ = "the history was not read for this report";
function coverageRows(coverage, ref) {
	const { incidents, entries, lateEntries } = coverage;
	const of = (count) => `${count} of ${incidents} incidents`;
	return [
		{
			question: "No entry shows that anybody was told",
			answer: of(coverage.nobodyTold)
		},
		{
			question: "No entry shows who took it up",
			answer: of(coverage.nobodyEngaged)
		},
		{
			question: "Never assessed",
			answer: of(coverage.unassessed)
		},
		{
			question: "Resolved, but not closed",
			answer: of(coverage.resolvedUnclosed)
		},
		{
			question: "Source not said",
			answer: of(coverage.withoutSource)
		},
		{
			question: "Cause not said",
			answer: of(coverage.withoutCause)
		},
		{
			question: "Estimated instants",
			answer: `${coverage.approximateEntries} of ${entries} entries; ${coverage.approximateVerdicts} verdicts rest on one`
		},
		{
			question: `Started or detected more than 7 days before the report; their downtime counts from the report`,
			answer: namedFirst(coverage.doubtedSigns.map(ref)) || "none"
		},
		{
			question: "Entries declared as corrected",
			answer: String(coverage.corrections)
		},
		{
			question: "Entries written down late",
			answer: lateEntries === null ? NOT_READ : `${lateEntries.length} of ${entries} entries`
		},
		{
			question: "Records that the history has, and the folder no more",
			answer: coverage.gone === null ? NOT_READ : String(coverage.gone.length)
		},
		{
			question: "Records left out",
			answer: String(coverage.unreadable.length)
		}
	];
}
function lateEntryRows(entries, ref) {
	return [...new Set(entries.map(({ incident }) => incident))].map((id) => {
		const own = entries.filter(({ incident }) => incident === id);
		const worst = own.reduce((one, other) => lagOf(other) > lagOf(one) ? other : one);
		return {
			id: ref(id),
			entries: countOf$1(own.length, "late entry", "late entries"),
			worst: cell(worst.event),
			at: utc(worst.at),
			committed: utc(worst.committedAt),
			after: lengthWords(lagOf(worst))
		};
	});
}
function lagOf({ at, committedAt }) {
	return committedAt - at;
}
// src/period/view-breaches.ts
function breachView(figures, ref) {
	return {
		breachCount: figures.breaches.length === 0 ? "" : breachWords(figures),
		noBreach: noBreachWords(figures),
		breaches: breachRows(figures, ref),
		undone: undoneRows(figures, ref),
		unseen: unseenRows(figures, ref)
	};
}
function breachRows({ breaches }, ref) {
	return breaches.filter(({ verdict }) => verdict !== "never").map((breach) => ({
		id: ref(breach.id),
		title: titleCell(breach.title),
		priority: breach.priority ?? "unassessed",
		what: capital(breach.duty),
		due: instantCell(breach.dueAt),
		met: doneCell(breach),
		late: breach.verdict === "late" ? `late by ${lateCell(breach)}` : lateCell(breach)
	}));
}
function unseenRows({ breaches }, ref) {
	const unseen = breaches.filter(({ verdict }) => verdict === "never");
	return [...new Set(unseen.map(({ id }) => id))].map((id) => {
		const own = unseen.filter((breach) => breach.id === id);
		const priorities = new Set(own.map(({ priority }) => priority ?? "unassessed"));
		return {
			id: ref(id),
			title: titleCell(own[0]?.title ?? ""),
			priority: [...priorities].toSorted().join(", "),
			what: own.map((breach) => inCell(breach.duty) + ` ${lateWords(breach)}${breach.isLowered ? ", then lowered" : ""}`).join("; ")
		};
	});
}
function undoneRows({ population }, ref) {
	return population.counted.flatMap((entry) => {
		const { id, title } = entry.file.incident;
		const undone = entry.obligations.filter((row) => verdictOf(row) === "undone");
		if (undone.length === 0) return [];
		const what = undone.map((row) => inCell(duty(row))).join("; ");
		return [{
			id: ref(id),
			title: titleCell(title),
			priority: priorityOf(entry),
			what
		}];
	});
}
function breachWords({ breaches, headline }) {
	const count = (verdict) => breaches.filter((one) => one.verdict === verdict).length;
	const parts = [
		...some$1(count("overdue"), (n) => `${n} overdue now`),
		...some$1(count("late"), (n) => `${n} late`),
		...some$1(count("never"), (n) => `${n} over without any entry`)
	];
	const unseen = headline.neverRecorded - count("never");
	const more = unseen === 0 ? "" : ` Of those that are still owed, ${unseen} ${unseen === 1 ? "has" : "have"} no entry either.`;
	return `${countOf$1(breaches.length, "breach", "breaches")} of this period's incidents: ${parts.join(", ")}.${more}`;
}
function noBreachWords({ headline, overdueBefore }) {
	const earlier = overdueBefore.obligations === 0 ? "" : ` Earlier incidents have ${countOf$1(overdueBefore.obligations, "overdue obligation")}.`;
	return headline.judged === 0 ? `None: no deadline of this period's incidents has come.${earlier}` : `None: every deadline of this period's incidents that has come was kept.${earlier}`;
}
function some$1(count, words) {
	return count === 0 ? [] : [words(count)];
}
// src/period/view-deadlines.ts
function deadlineView(figures, ref) {
	return {
		times: timeCells(figures, ref),
		compliance: complianceCells(figures),
		reopened: reopenedWords(figures, ref),
		reopenedIds: namedFirst(figures.reopened.map(({ id }) => ref(id))),
		...breachView(figures, ref),
		updates: updateWords(figures),
		updatesJudged: figures.updates.judged > 0,
		lateUpdates: updateRows(figures, ref),
		downgrades: figures.downgrades.map(({ id, title, at, from, to, ...row }) => ({
			id: ref(id),
			title: titleCell(title),
			change: `${from} → ${to}`,
			at: utc(at),
			after: afterCell(row)
		})),
		outOfTurn: figures.outOfTurn.map(({ id, ...line }) => `${ref(id)}: ${outOfTurnWords(line)}`),
		dismissals: figures.dismissals.map(({ id, title, at, priority, undone, ...row }) => ({
			id: ref(id),
			title: titleCell(title),
			priority: priority ?? "unassessed",
			at: `${utc(at)}${undone ? ", reopened since" : ""}`,
			after: afterCell(row)
		}))
	};
}
function afterCell(row) {
	const words = [...row.afterResolved ? ["**resolved**"] : [], ...row.breached];
	return inCell(words.join(", "));
}
function timeCells({ times }, ref) {
	return times.filter(({ priority, n }) => priority === null || n > 0).map(({ measure, priority, without, before, ...row }) => ({
		what: priority === null ? `**${capital(MEASURE_WORDS[measure])}**` : `– ${priority}`,
		median: row.n === 0 ? "–" : `**${spanCell(row.median)}** of\u00A0${row.n}`,
		others: [...spreadWords(row, ref), ...someOf([[without, "without an entry"], [before, "before the report"]])].join(", ") || "–"
	}));
}
function spreadWords({ n, p90, max, mean, outlier }, ref) {
	if (n < 2) return [];
	const nine = nineInTen({
		n,
		p90
	});
	const moved = outlier === null ? "" : ` (${spanCell(outlier.meanWithout)} without ${ref(outlier.id)})`;
	return [
		...nine === "–" ? [] : [`nine in ten within ${nine}`],
		`longest ${spanCell(max)}`,
		`mean ${spanCell(mean)}${moved}`
	];
}
function reopenedWords({ reopened }, ref) {
	return namedFirst(reopened.map(({ id, times, openSeconds, untilResolvedSeconds }) => {
		const often = times === 1 ? "" : `${times} times, `;
		if (openSeconds === null) return `${ref(id)} (${often}not resolved since)`;
		const held = `the resolution that held came ${spanCell(untilResolvedSeconds)} after the report`;
		return `${ref(id)} (${often}open for ${spanCell(openSeconds)} in all; ${held})`;
	}));
}
function complianceCells({ compliance }) {
	return compliance.filter(({ rate, counts }) => rate !== null || counts.running + counts.undone > 0).map(({ kind, priority, limits, present, counts, rate, holds, ...row }) => ({
		what: `${capital(roleWords(kind))}: ${row.duty}`,
		limit: `${priority ?? "unassessed"}: ${limitCell(limits, present)}`,
		kept: [...rate === null ? [] : [`**${percent(rate)}** of ${judgedOf(counts)}${holdWords(holds)}`], ...someOf(OTHERS.map(([verdict, name]) => [counts[verdict], name]))].join(", ")
	}));
}
const OTHERS = [
	["late", "late"],
	["never", "no entry"],
	["overdue", "overdue"],
	["running", "not due yet"],
	["undone", "not done"],
	["ended", "not owed"]
];
function updateWords({ updates }) {
	const { rows, judged, gaps, silent } = updates;
	const many = countOf$1(gaps, "gap that was", "gaps that were");
	const none = silent === 0 ? "" : `; for ${silent} of them no word went out at all`;
	return `The cadence was broken for ${rows.length} of ${countOf$1(judged, "round")} of updates, by ${many} too long${none}.`;
}
function updateRows({ updates }, ref) {
	return updates.rows.map(({ id, title, priority, made, gaps, ...row }) => ({
		id: ref(id),
		title: titleCell(title),
		priority,
		role: roleWords(row.role),
		made: made === 0 ? "**no update**" : countOf$1(made, "update"),
		gaps: countOf$1(gaps, "gap too long", "gaps too long"),
		longest: spanCell(row.longestLateBySeconds)
	}));
}
// src/period/hidden-breaches.ts
function breachesBefore(timeline, zones) {
	const agreements = readyAgreements(zones);
	return ({ file }, at) => {
		const course = courseOfTheTime(file, timeline, agreements, at - 1);
		return obligationsOfTheTime(file, course, timeline, agreements, at).filter((row) => isBreach(verdictOf(row))).map((row) => duty(row));
	};
}
function downgradeRows(entries, breachedBefore) {
	return entries.flatMap((entry) => {
		const { id, title } = entry.file.incident;
		const { priorityChanges: changes, statusChanges } = entry.course;
		return changes.flatMap(({ at, priority }, index) => {
			const before = changes[index - 1]?.priority;
			if (before === void 0 || !isMoreUrgent(before, priority)) return [];
			const breached = breachedBefore(entry, at);
			const afterResolved = statusChanges.some((one) => one.status === "resolved" && one.at <= at);
			if (breached.length === 0 && !afterResolved) return [];
			return [{
				id,
				title,
				at,
				from: before,
				to: priority,
				breached,
				afterResolved
			}];
		});
	});
}
function dismissalRows(entries, breachedBefore) {
	return entries.flatMap((entry) => {
		const { id, title } = entry.file.incident;
		const { priorityChanges, statusChanges: changes } = entry.course;
		return changes.flatMap(({ at, status }, index) => {
			if (status !== "dismissed") return [];
			const breached = breachedBefore(entry, at);
			const afterResolved = changes.slice(0, index).some((one) => one.status === "resolved");
			if (breached.length === 0 && !afterResolved) return [];
			const priority = priorityChanges.findLast((one) => one.at <= at)?.priority ?? null;
			const undone = changes[index + 1] !== void 0;
			return [{
				id,
				title,
				at,
				priority,
				breached,
				afterResolved,
				undone
			}];
		});
	});
}
function overdueBefore(entries, period) {
	const owing = entries.filter((entry) => isLive(entry) && entry.course.reportedAt < period.from).filter((entry) => overdueOf(entry) > 0).toSorted((a, b) => a.course.reportedAt - b.course.reportedAt);
	return {
		incidents: owing.map(({ file }) => file.incident.id),
		unresolved: owing.filter(({ course }) => !isSettled(course.status)).length,
		obligations: owing.reduce((sum, entry) => sum + overdueOf(entry), 0)
	};
}
function overdueOf({ obligations }) {
	return obligations.filter(({ state }) => state === "overdue").length;
}
// src/period/view-incidents.ts
function openRows(figures, ref) {
	const { counted } = figures.population;
	const unresolved = counted.filter(({ course }) => !isSettled(course.status));
	const unclosed = counted.filter(({ course }) => course.status === "resolved");
	const owing = counted.filter(({ course, open }) => open && isEnded(course.status));
	return {
		rows: plainRows(unresolved, ref),
		lacking: lackingWords(figures, ref),
		unclosed: countOf$1(unclosed.length, "incident"),
		owing: countOf$1(owing.length, "incident")
	};
}
function lackingWords({ population }, ref) {
	return namedFirst(population.counted.flatMap(({ file, course: { pendingClosing } }) => {
		if (pendingClosing === null) return [];
		const names = pendingClosing.lacks.map(({ name }) => inCell(code(name)));
		return [`${ref(file.incident.id)} (without ${listWords(names)})`];
	}));
}
function plainRows(entries, ref) {
	return entries.map((entry) => {
		const { file, course } = entry;
		const overdue = overdueOf(entry);
		return {
			id: ref(file.incident.id),
			title: titleCell(file.incident.title),
			priority: priorityOf(entry),
			status: course.status,
			reported: utc(course.reportedAt),
			overdue: overdue === 0 ? "" : `, **${overdue} overdue**`
		};
	});
}
// src/period/fairness.ts
const NIGHT = {
	from: 22,
	to: 6
};
const ONE_WORD = 300;
function fairnessOf(entries, { period, policy, zones }) {
	const people = new Map();
	const byName = new Map(Object.entries(policy.people).flatMap(([login, { name }]) => name === void 0 ? [] : [[loginKey(name), login]]));
	let receipts = 0;
	let unnamed = 0;
	for (const entry of entries) {
		const { told, nameless } = wordsIn(entry, period, policy, byName);
		unnamed += nameless;
		for (const [login, words] of told) {
			receipts += words.filter(({ isReceipt }) => isReceipt).length;
			const before = people.get(loginKey(login)) ?? {
				login,
				...NONE
			};
			people.set(loginKey(login), added(before, words, {
				entry,
				policy,
				zones
			}));
		}
	}
	const sorted = [...people.values()].toSorted((one, other) => other.words - one.words || (one.login < other.login ? -1 : 1));
	return {
		words: sorted.reduce((sum, one) => sum + one.words, 0),
		receipts,
		unnamed,
		people: sorted
	};
}
const NONE = {
	words: 0,
	nights: 0,
	weekends: 0,
	called: 0,
	elsewhere: 0,
	nobody: 0
};
function wordsIn({ course }, period, { contacts }, byName) {
	const told = new Map();
	let nameless = 0;
	const spelled = new Map();
	const notified = course.events.flatMap(({ event }) => event.event === "notified" && isWithin(period, event.at) ? [event] : []);
	for (const event of notified.toSorted((one, other) => one.at - other.at)) {
		const { who, role, at } = event;
		if (who === void 0 || Object.hasOwn(contacts, who)) {
			nameless += 1;
			continue;
		}
		const login = byName.get(loginKey(who)) ?? spelled.get(loginKey(who)) ?? who;
		spelled.set(loginKey(who), login);
		const words = told.get(login) ?? [];
		const last = words.at(-1);
		const isReceipt = receiptOf(event) !== null;
		if (last !== void 0 && at - last.at <= ONE_WORD) words[words.length - 1] = {
			at: last.at,
			roles: [...last.roles, role],
			isReceipt: last.isReceipt || isReceipt
		};
		else words.push({
			at,
			roles: [role],
			isReceipt
		});
		told.set(login, words);
	}
	return {
		told,
		nameless
	};
}
function added(before, words, context) {
	const { entry, policy, zones } = context;
	const { course, obligations, open } = entry;
	const local = words.map(({ at, roles }) => localTimeAt(at, zoneOf(roles, at, policy), zones));
	const called = words.filter(({ roles }) => obligations.some((one) => one.do === "engage" && one.role !== null && roles.includes(one.role))).length;
	const takers = course.notifications.filter(({ means }) => means === "engaged" || means === "acted").flatMap(({ who, by }) => who ?? by ?? []).map(loginKey);
	const tookUp = takers.includes(loginKey(before.login));
	const isElsewhere = !tookUp && takers.length > 0;
	const isNobody = !tookUp && takers.length === 0 && !open;
	return {
		login: before.login,
		words: before.words + words.length,
		nights: before.nights + local.filter(({ hour }) => hour >= NIGHT.from || hour < NIGHT.to).length,
		weekends: before.weekends + local.filter(({ year, month, day }) => weekdayOf(civilDay(year, month, day)) >= 5).length,
		called: before.called + called,
		elsewhere: before.elsewhere + (isElsewhere ? called : 0),
		nobody: before.nobody + (isNobody ? called : 0)
	};
}
function zoneOf(roles, at, { contacts, timezone }) {
	for (const role of roles) {
		const roster = Object.hasOwn(contacts, role) ? contacts[role]?.roster : void 0;
		const zone = roster === void 0 ? void 0 : rotaFileAt(roster, at)?.timezone;
		if (zone !== void 0) return zone;
	}
	return timezone;
}
// src/period/view-fairness.ts
function fairnessView({ fairness }) {
	return {
		told: fairness.people.map(({ login, elsewhere, nobody, ...row }) => ({
			who: cell(login),
			words: some(row.words, [[row.nights, "at night"], [row.weekends, "at weekends"]]),
			called: some(row.called, [[elsewhere, "somebody else took up"], [nobody, "nobody did"]])
		})),
		toldFrom: sourceWords(fairness)
	};
}
function some(count, parts) {
	return [`**${count}**`, ...someOf(parts, " ")].join(", ");
}
function sourceWords({ words, receipts, unnamed }) {
	return `Counted are the words of the period that records hold as \`notified\` with who was told: ${receipts} of ${words} are receipts of GitHub or a receiver, the others were typed.${unnamed === 0 ? "" : ` ${countOf$1(unnamed, "entry names", "entries name")} no person, and ${unnamed === 1 ? "is" : "are"} in no row.`} Night is from ${NIGHT.from}:00 to ${String(NIGHT.to).padStart(2, "0")}:00 and the weekend Saturday and Sunday, by the clock of the rota, else of the organisation.`;
}
// src/period/view-learning.ts
function learningView(figures, ref) {
	const { followUps, reviews, lessons } = figures;
	return {
		followUps: followUps.rows.map(({ id, what, owner, due, overdue, ...task }) => ({
			id: ref(id),
			what: cell(what + trackedWords(task)),
			owner: ownerCell(owner),
			due: dueCell(due, overdue)
		})),
		...keptView(followUps.kept),
		recurrences: figures.recurrences.map(({ id, recurrence }) => ({
			id: ref(id),
			words: text(recurrenceWords(recurrence))
		})),
		causes: figures.causes.map(({ id, change, factors, numbers }) => ({
			id: ref(id),
			said: [
				...change === null ? [] : [`triggered by ${cell(change)}`],
				...factors.length === 0 ? [] : [`contributed: ${cell(factors.join("; "))}`],
				...numbers.length === 0 ? [] : [inCell(numberWords(numbers).join(", "))]
			].join(" · ")
		})),
		decisions: figures.decisions.map(({ id, at, event, note }) => ({
			id: ref(id),
			at: instantCell(at),
			what: event === "decided" ? "decided" : "ruled out",
			note: cell(note ?? "–")
		})),
		followUpCounts: `${followUps.open} open, ${followUps.overdue} of them overdue and ${followUps.withoutOwner} without an owner; ${followUps.done} done`,
		reviewCounts: `${reviews.inTime} held in time, ${reviews.late} late; ${reviews.owed} still to be held, ${reviews.overdue} of them overdue`,
		reviews: reviews.rows.map(({ id, title, priority, dueAt, heldAt, verdict, ...row }) => ({
			id: ref(id),
			title: titleCell(title),
			priority,
			due: instantCell(dueAt),
			held: heldAt === null ? "" : `, held ${utc(heldAt)}`,
			state: row.lateBySeconds === null ? verdictWords(verdict) : `${verdictWords(verdict)} by ${lengthWords(row.lateBySeconds)}`
		})),
		agreement: agreementCells(figures),
		learnedSince: boundWords(figures.learnedSince),
		lessons: lessons.map(({ id, title, lesson }) => ({
			id: ref(id),
			title: text(title),
			lesson
		}))
	};
}
function keptView(kept) {
	if (kept === null) return {
		kept: "",
		keptBy: []
	};
	const { inTime, late, undated, age } = kept;
	const judged = inTime + late;
	const old = age.median === null || age.max === null ? "" : ` The open ones stand for ${lengthWords(age.median)} in the median, the oldest for ${lengthWords(age.max)}.`;
	const unknown = undated === 0 ? "" : `; of ${undated} more nobody says when, or by when`;
	const groups = [
		...kept.byOwner.map((row) => ({
			by: row.name === null ? "**nobody**" : ownerCell(row.name),
			row
		})),
		...kept.byService.map((row) => ({
			by: cell(row.name ?? "–"),
			row
		})),
		...kept.byKind.flatMap((row) => row.name === null ? [] : [{
			by: cell(row.name),
			row
		}])
	];
	return {
		kept: `Done in time: ${inTime} of ${judged} (${percent(judged === 0 ? null : inTime / judged)})${unknown}.${old}`,
		keptBy: groups.map(({ by, row }) => ({
			by,
			open: row.overdue === 0 ? String(row.open) : `${row.open}, **${row.overdue} overdue**`,
			done: `${row.inTime} in time${row.late === 0 ? "" : `, ${row.late} late`}`
		}))
	};
}
function agreementCells({ agreement, now }) {
	if (agreement === null) return "";
	const { last, every, dueAt, overdue, incidentsSince, breachesSince, changes } = agreement;
	const { feedback, feedbackBefore, keptSince, judgedSince } = agreement;
	const kept = judgedSince === 0 ? "" : `; ${percent(keptSince / judgedSince)} of the deadlines kept (${keptSince} of ${judgedSince})`;
	return {
		last,
		every: everyWords(every),
		due: boundWords(dueAt) + (overdue ? ", **overdue**" : ""),
		isAhead: (parseBound(last) ?? now) > now,
		since: `${countOf$1(incidentsSince, "incident")} and ${countOf$1(breachesSince, "breach", "breaches")}${kept}`,
		feedback: feedback.map(({ on, from, says }) => ({
			on,
			from: cell(from),
			says: cell(says)
		})),
		noFeedback: `Nothing that anybody said of it since is written under \`review.feedback\`${feedbackBefore === 0 ? "" : `; ${feedbackBefore} from before it`}.`,
		changed: changedWords(changes),
		changes: (changes?.asked ?? []).map(({ key, before, after }) => ({
			key: inCell(code(key)),
			before: valueCell(before),
			after: valueCell(after)
		}))
	};
}
function changedWords(changes) {
	if (changes === null) return "What changed in it since is not known: no history was read here.";
	const { versions, asked, others, isOldest } = changes;
	if (asked.length + others === 0) return "Nothing in it has changed since.";
	const of = isOldest ? "the oldest version that is known" : "what stood then";
	const more = others === 0 ? "" : ` and ${countOf$1(others, "other key")}, as of contacts and people`;
	return `What changed in it since${versions === 0 ? "" : `, in ${countOf$1(versions, "version")}`}, against ${of}: ${countOf$1(asked.length, "key")} of what it asks${more}.`;
}
function valueCell(value) {
	return value === null ? "–" : cell(clip$1(value, 80));
}
function ownerCell(owner) {
	if (owner === null) return "**nobody**";
	return owner === "(confidential)" ? WITHHELD : inCell(code(owner.replace(/^@/, "")));
}
function dueCell(due, overdue) {
	if (due === null) return "**no date**";
	return overdue ? `**${due}, overdue**` : due;
}
// src/period/view-services.ts
const NAMED$1 = 3;
function serviceView(figures, ref) {
	return {
		repeatDays: String(30),
		repeatRule: `3 or more incidents within 30 days`,
		repeats: figures.repeats.map(({ service, most, firstAt, lastAt, ids, ...row }) => ({
			service: cell(service),
			most: row.outside.length === 0 ? String(most) : `${most}, ${row.outside.length} outside the period`,
			when: `${dateOf(firstAt)} to ${dateOf(lastAt)}`,
			incidents: String(row.incidents),
			causes: causeWords(row.sharedCauses),
			ids: namedIds(ids, row.outside, ref)
		})),
		services: downtimeRows(figures)
	};
}
function downtimeRows({ downtime, period, now }) {
	const length = Math.min(period.to, now) - period.from;
	return downtime.map((row) => ({
		service: cell(row.service),
		incidents: incidentsCell(row),
		down: `${row.approximate ? "about " : ""}${lengthWords(row.seconds)}`,
		share: length > 0 ? `${(row.seconds / length * 100).toFixed(1)}%` : "–",
		others: stretchWords(row)
	}));
}
function causeWords(causes) {
	if (causes.length === 0) return "";
	return ` · shared ${causes.length === 1 ? "cause" : "causes"}: ${causes.map((cause) => cell(cause)).join(", ")}`;
}
function stretchWords(row) {
	const all = lengthWords(row.seconds);
	const longest = lengthWords(row.longestSeconds);
	const twice = lengthWords(row.addedUpSeconds);
	return (longest === all ? "" : `, longest ${longest}`) + (twice === all ? "" : `, added up ${twice}, overlaps twice`);
}
function incidentsCell({ incidents, carried }) {
	if (carried === 0) return String(incidents);
	return carried === incidents ? `${carried} carried in` : `${incidents}, ${carried} carried in`;
}
function dateOf(instant) {
	return boundWords(instant).slice(0, 10);
}
function namedIds(ids, outside, ref) {
	const own = ids.filter((id) => !outside.includes(id));
	const named = ids.filter((id) => outside.includes(id) || own.indexOf(id) < NAMED$1);
	return named.map((id) => ref(id) + (outside.includes(id) ? " (outside the period)" : "")).join(", ") + andMore(ids.length - named.length);
}
function andMore(count) {
	return count > 0 ? ` and ${count} more` : "";
}
// src/period/text-charts.ts
const WHOLE = 10;
function shareBar(share) {
	if (share === 0) return "";
	const signs = share === 1 ? WHOLE : within(Math.round(share * WHOLE));
	return "█".repeat(signs) + "░".repeat(WHOLE - signs);
}
function lengthBar(value, most) {
	return value <= 0 ? "" : "█".repeat(Math.max(1, Math.round(value / most * WHOLE)));
}
function within(signs) {
	return Math.min(9, Math.max(1, signs));
}
function incidentBars({ months, population }) {
	const counts = months.map((month) => ({
		label: month.label,
		cases: population.counted.filter(({ course }) => isWithin(month, course.reportedAt)).length
	}));
	const most = Math.max(...counts.map(({ cases }) => cases));
	return counts.map(({ label, cases }) => ({
		of: label,
		value: String(cases),
		cases,
		bar: lengthBar(cases, most)
	}));
}
function resolveBars({ timesByMonth }) {
	const rows = timesByMonth.filter(({ measure }) => measure === "resolve");
	const most = Math.max(...rows.map(({ median }) => median ?? 0));
	return rows.map(({ month, n, median }) => ({
		of: month,
		value: spanCell(median),
		cases: n,
		bar: lengthBar(median ?? 0, most)
	}));
}
function keptBars({ compliance }) {
	return [...new Set(compliance.map(({ kind, target }) => `${kind}: ${target}`))].flatMap((name) => {
		const rows = compliance.filter(({ kind, target }) => `${kind}: ${target}` === name);
		const counts = totalOf(rows);
		const rate = rateOf(counts);
		const [first] = rows;
		if (rate === null || first === void 0) return [];
		return [{
			of: `${roleWords(first.kind)}: ${first.duty}`,
			rate,
			cases: judgedOf(counts)
		}];
	}).toSorted((one, other) => one.rate - other.rate || other.cases - one.cases).map(({ of, rate, cases }) => ({
		of,
		value: percent(rate),
		cases,
		bar: shareBar(rate)
	}));
}
// src/period/view-summary.ts
function headlineRows({ headline, headlineBefore }) {
	const row = (name, of) => ({
		name,
		now: of(headline),
		before: headlineBefore === null ? "–" : of(headlineBefore)
	});
	return [
		row("Incidents", ({ incidents }) => String(incidents)),
		row("of them P1", ({ urgent }) => String(urgent)),
		row("of them reopened", ({ reopened }) => String(reopened)),
		row("Deadlines kept", ({ rate, kept, judged, holds }) => rate === null ? "–" : `${percent(rate)} (${kept} of ${judged}${holdWords(holds)})`),
		row("of those that an entry speaks of", ({ judged, kept, neverRecorded }) => {
			const shown = judged - neverRecorded;
			return shown === 0 ? "–" : `${percent(kept / shown)} (${kept} of ${shown})`;
		}),
		row("Not done, and closed before it was due", ({ undone }) => String(undone)),
		row("Breaches", ({ breaches }) => String(breaches)),
		row("of them without any entry in the record", ({ neverRecorded }) => String(neverRecorded)),
		row("Median time to resolve", ({ resolve }) => resolve.n === 0 ? "–" : `${spanCell(resolve.median)} (of ${resolve.n})`),
		row("Nine in ten resolved within", ({ resolve }) => nineInTen(resolve))
	];
}
function comparisonNote(figures, title) {
	const { firstReportedAt, headlineBefore, before } = figures;
	if (headlineBefore === null) return `No record is older than this period: nothing stands beside it.`;
	if (firstReportedAt === null || firstReportedAt <= before.from) return "";
	return `The oldest record is of ${utc(firstReportedAt).slice(0, 10)}: ${title} has records of a part of it only.`;
}
function markdownPen(ref) {
	return {
		text,
		code,
		strong: (words) => `**${words}**`,
		ref
	};
}
function attention(figures, pen) {
	const { strong } = pen;
	const { repeats, followUps, reviews, downgrades, dismissals, coverage, agreement } = figures;
	const services = repeats.map(({ service, most }) => `${pen.text(service)} (${most})`);
	return [
		...sentence(repeats.length, () => {
			return `${strong("Problem review:")} 3 or more incidents within 30 days on ${listWords(services)}.`;
		}),
		...overdueSentences(figures, pen),
		...sentence(followUps.overdue, () => `${strong("Follow-ups:")} ${followUps.overdue} overdue, of ${followUps.open} open.`),
		...sentence(reviews.overdue + reviews.late, () => {
			const parts = [...sentence(reviews.overdue, (count) => `${count} overdue`), ...sentence(reviews.late, (count) => `${count} came late`)];
			return `${strong("Post-incident reviews:")} ${parts.join(", ")}.`;
		}),
		...sentence(downgrades.length, () => `${strong("Priority lowered after a breach or after it was resolved:")} ${countOf$1(downgrades.length, "time")}. What was breached stands.`),
		...sentence(dismissals.length, (count) => `${strong("Dismissed after a breach or after it was resolved:")} ${countOf$1(count, "time")}. What was breached stands.`),
		...sentence(coverage.resolvedUnclosed, () => `${strong("Closure:")} ${countOf$1(coverage.resolvedUnclosed, "incident")} resolved and never formally closed.`),
		...recordSentences(figures, pen),
		...agreement?.overdue === true ? [`${strong("The agreement itself:")} its review was due on ${boundWords(agreement.dueAt)} (every ${everyWords(agreement.every)}).`] : []
	];
}
const NAMED = 5;
function overdueSentences(figures, { strong, ref }) {
	const { breaches, overdueBefore } = figures;
	const own = breaches.filter(({ verdict }) => verdict === "overdue");
	const incidents = new Set(own.map(({ id }) => id)).size;
	const { obligations, incidents: earlier, unresolved } = overdueBefore;
	return [...sentence(own.length, (count) => {
		const of = countOf$1(incidents, "incident");
		return `${strong("Overdue now:")} ${countOf$1(count, "obligation")} of ${of} of this period.`;
	}), ...sentence(obligations, (count) => {
		const of = `${countOf$1(earlier.length, "incident")} from before this period`;
		const open = unresolved === 0 ? "" : `, ${unresolved} of them still not resolved`;
		const names = earlier.slice(0, NAMED).map(ref).join(", ");
		const more = earlier.length > NAMED ? ` and ${earlier.length - NAMED} more` : "";
		return `${strong("Overdue from earlier:")} ${countOf$1(count, "obligation")} of ${of}${open}: ${names}${more}.`;
	})];
}
function recordSentences({ headline, breaches, coverage }, { strong, code: typed, ref }) {
	const { nobodyEngaged, incidents, unreadable, gone } = coverage;
	const still = breaches.filter(({ hasEntry, isOwed }) => !hasEntry && isOwed).length;
	return [
		...sentence(headline.neverRecorded, (count) => {
			const owed = still === 0 ? "" : still === count ? ", still owed" : `, ${still} of them still owed`;
			const what = `${countOf$1(count, "deadline")} without any entry ${count === 1 ? "counts" : "count"} as missed${owed}`;
			const who = nobodyEngaged === 0 ? "" : `; in ${nobodyEngaged} of ${countOf$1(incidents, "incident")} nothing shows who took it up`;
			return `${strong("The record:")} ${what}${who}.`;
		}),
		...sentence(gone?.length ?? 0, (count) => {
			const named = (gone ?? []).slice(0, NAMED).map(({ id, goneAt }) => `${ref(id)} since ${boundWords(goneAt)}`);
			const more = count > NAMED ? ` and ${count - NAMED} more` : "";
			return `${strong("Gone from the folder:")} ${countOf$1(count, "record")} in no figure, which the history has: ${named.join(", ")}${more}.`;
		}),
		...sentence(unreadable.length, (count) => {
			const named = unreadable.slice(0, NAMED).map((path) => typed(path));
			const more = count > NAMED ? ` and ${count - NAMED} more` : "";
			return `${strong("Left out:")} ${countOf$1(count, "record")} in no figure: ${named.join(", ")}${more}.`;
		})
	];
}
function sentence(count, words) {
	return count === 0 ? [] : [words(count)];
}
// src/period/view.ts
const COUNTED = 12;
function reportView(figures, { hasPictures, relocate }) {
	const { policyFile, period, population, counts, coverage } = figures;
	const ref = incidentRef(figures, relocate);
	const before = periodTitle(figures.before);
	const slice = figures.months[0]?.label;
	const hasIncidents = figures.headline.incidents > 0;
	return {
		title: periodTitle(period),
		organization: text(policyFile.policy.organization),
		period: periodWords(period),
		before,
		comparison: comparisonNote(figures, before),
		now: utc(figures.now),
		running: runningWords(figures, before),
		policy: policyText(policyFile),
		withheld: withheldWords(figures),
		headline: headlineRows(figures),
		attention: attention(figures, markdownPen(ref)),
		hasIncidents,
		pictures: hasIncidents && hasPictures,
		charts: hasIncidents ? chartsOf(figures) : {
			perMonth: [],
			times: [],
			compliance: []
		},
		alts: {
			strip: text(`Strip of the incidents of the period. ${stripWords(figures)}`),
			times: text(`Times from the report. ${timesWords(figures)}`),
			compliance: text(`Deadlines kept for each target and priority. ${complianceWords(figures)}`)
		},
		counts: [
			{
				by: "Kind",
				values: countWords(counts.kind)
			},
			{
				by: "Priority",
				values: countWords(counts.priority)
			},
			{
				by: "Service",
				values: countWords(counts.service)
			},
			{
				by: "Source",
				values: countWords(counts.source)
			},
			{
				by: "Cause",
				values: countWords(counts.cause)
			}
		],
		countNote: countNote(figures),
		slice: slice === void 0 || slice.length === 4 ? "year" : "month",
		open: openRows(figures, ref),
		carried: plainRows(population.carried, ref),
		older: figures.headlineBefore !== null,
		unclosed: population.unclosed.length === 0 ? "" : countOf$1(population.unclosed.length, "incident"),
		apart: [...population.backfills, ...population.exercises].map((entry) => ({
			id: ref(entry.file.incident.id),
			declared: entry.declared.as,
			priority: priorityOf(entry),
			title: titleCell(entry.file.incident.title)
		})),
		declaredLive: figures.declaredLive.map(({ id, declared, why }) => ({
			id: ref(id),
			declared,
			why
		})),
		atWord: namedFirst(figures.atWord.map(ref)),
		...deadlineView(figures, ref),
		...serviceView(figures, ref),
		...fairnessView(figures),
		...learningView(figures, ref),
		...policyView(figures),
		coverage: coverageRows(coverage, ref),
		lateEntries: lateEntryRows(coverage.lateEntries ?? [], ref),
		unreadable: coverage.unreadable.map((path) => code(path))
	};
}
function runningWords({ period, now, headlineBefore }, before) {
	if (period.to <= now) return "";
	const days = (until) => Math.ceil(Math.max(0, until - period.from) / DAY);
	const beside = headlineBefore === null ? "" : `; ${before} stands beside them whole`;
	const all = countOf$1(days(period.to), "day");
	return `The period is not over: these are the figures of ${days(now) === days(period.to) ? `its ${all}, the last of which runs` : `${days(now)} of its ${all}`}${beside}.`;
}
function withheldWords({ withheld }) {
	if (withheld === 0) return "";
	return `${countOf$1(withheld, "incident of this period is", "incidents of this period are")} marked amber or red: here stand id, priority and times only.`;
}
function countNote({ dismissed, population }) {
	const { carried } = population;
	const words = [...dismissed === 0 ? [] : [`${countOf$1(dismissed, "dismissed incident")} among them`], ...carried.length === 0 ? [] : [`without the ${carried.length} carried in`]];
	if (words.length === 0) return "";
	return ` Counted here are those reported in the period, ${words.join(", ")}; the strip and the downtime show what was on a service in it, so they leave dismissed ones out and carried ones in.`;
}
function chartsOf(figures) {
	return {
		perMonth: figures.months.length > 1 ? incidentBars(figures) : [],
		times: figures.months.length > 1 ? resolveBars(figures) : [],
		compliance: keptBars(figures).map((row) => ({
			...row,
			of: inCell(capital(row.of))
		}))
	};
}
function countWords(counts) {
	const shown = counts.slice(0, COUNTED);
	const words = shown.map(({ value, incidents }) => `${cell(value)} **${incidents}**`);
	const rest = counts.length - shown.length;
	return [...words, ...rest > 0 ? [`${rest} more`] : []].join(", ") || "–";
}
function policyView(figures) {
	const { policies, policyFile, presentBecause } = figures;
	const beforeAny = policies.reduce((sum, one) => sum + one.beforeAny, 0);
	return {
		policies: policies.map(({ commit, since, incidents, verdicts, ...row }) => ({
			policy: policyText({
				path: policyFile.path,
				commit
			}),
			since: since === null ? "for every clock" : instantCell(since),
			judged: `${countOf$1(verdicts, "deadline")} of ${countOf$1(incidents, "incident")}${row.beforeAny === 0 ? "" : `, ${row.beforeAny} begun before any policy was recorded`}`
		})),
		heldAgainst: presentBecause === null ? `Each deadline is held against the policy in force when its clock started${exceptions(beforeAny)}.` : `Every deadline is held against the present policy, for ${presentBecause}.`
	};
}
function exceptions(beforeAny) {
	if (beforeAny === 0) return "";
	return `; ${countOf$1(beforeAny, "clock")} started before any policy was recorded, and ${beforeAny === 1 ? "is" : "are"} held against the oldest one`;
}
// src/period/comparison.ts
function compareAnswers(before, after) {
	return {
		targets: paired(before.compliance, after.compliance, targetOf).flatMap(([one, other]) => {
			const row = one ?? other;
			if (row === null) return [];
			const { kind, duty, priority } = row;
			return [{
				kind,
				duty,
				priority,
				before: keptOf(one),
				after: keptOf(other)
			}];
		}).toSorted((a, b) => compareText(a.kind, b.kind) || compareText(a.duty, b.duty) || compareText(a.priority ?? "P9", b.priority ?? "P9")),
		breaches: pairedInOrder(before.breaches, after.breaches).flatMap(([one, other]) => {
			const row = one ?? other;
			if (row === null || isSame(one, other)) return [];
			return [{
				id: row.id,
				duty: row.duty,
				before: one,
				after: other
			}];
		}).toSorted((a, b) => compareText(a.id, b.id) || compareText(a.duty, b.duty))
	};
}
function targetOf({ kind, duty, priority }) {
	return `${kind}/${priority ?? "-"}/${duty}`;
}
function keptOf(row) {
	if (row === null) return null;
	const { counts, limits, present } = row;
	if (rateOf(counts) === null) return null;
	return {
		limit: limitCell(limits, present),
		kept: counts.kept,
		judged: judgedOf(counts)
	};
}
function isSame(one, other) {
	if (one === null || other === null) return one === other;
	return one.verdict === other.verdict && one.lateBySeconds === other.lateBySeconds && one.breaches === other.breaches;
}
function pairedInOrder(ones, others) {
	const keys = new Map([...placesOf(ones), ...placesOf(others)]);
	return paired(ones, others, (breach) => keys.get(breach) ?? "");
}
function placesOf(breaches) {
	const counts = new Map();
	return new Map(breaches.toSorted((a, b) => (a.dueAt ?? 1e400) - (b.dueAt ?? 1e400)).map((breach) => {
		const row = `${breach.id}/${breach.target}`;
		const place = counts.get(row) ?? 0;
		counts.set(row, place + 1);
		return [breach, `${row}/${place}`];
	}));
}
function paired(ones, others, keyOf) {
	const first = new Map(ones.map((row) => [keyOf(row), row]));
	const second = new Map(others.map((row) => [keyOf(row), row]));
	return [...new Set([...first.keys(), ...second.keys()])].map((key) => [first.get(key) ?? null, second.get(key) ?? null]);
}
// src/period/render.ts
function renderPeriodReport(figures, place, { handlebars, template }) {
	return fill(template, reportView(figures, place), handlebars);
}
function renderComparison(figures, other, relocate, { handlebars, template }) {
	return fill(template, comparisonView(figures, other, relocate), handlebars);
}
function renderPictures(figures) {
	return {
		"compliance.svg": compliancePicture(figures),
		"times.svg": timesPicture(figures),
		"strip.svg": stripPicture(figures)
	};
}
function comparisonView(before, after, relocate) {
	const { targets, breaches } = compareAnswers(before, after);
	const incident = incidentRef(before, relocate);
	const changed = targets.filter((row) => row.before?.kept !== row.after?.kept || row.before?.judged !== row.after?.judged);
	return {
		policy: policyText(after.policyFile),
		rate: {
			before: rate(before),
			after: rate(after)
		},
		count: {
			before: before.breaches.length,
			after: after.breaches.length
		},
		targets: changed.map(({ kind, duty, priority, before: one, after: other }) => ({
			what: cell(`${capital(kind)}: ${duty}`),
			priority: priority ?? "unassessed",
			before: keptCell(one, null),
			after: keptCell(other, other?.limit ?? null)
		})),
		breaches: breaches.map(({ id, duty, before: one, after: other }) => ({
			incident: incident(id),
			what: cell(duty),
			before: breachCell(one),
			after: breachCell(other)
		}))
	};
}
function rate({ headline }) {
	return headline.rate === null ? "–" : `${percent(headline.rate)} (${headline.kept} of ${headline.judged})`;
}
function keptCell(kept, limit) {
	if (kept === null) return "–";
	return `${kept.kept} of ${kept.judged}${limit === null ? "" : `, ${limit}`}`;
}
function breachCell(breach) {
	return breach === null ? "no breach" : lateCell(breach);
}
// src/period/coverage.ts
function coverageOf(counted, { history, unreadable, period, entries }) {
	const count = (holds) => counted.filter(holds).length;
	const events = counted.flatMap(({ course }) => course.events);
	const ids = new Set(counted.map(({ file }) => file.incident.id));
	return {
		incidents: counted.length,
		entries: events.length,
		approximateEntries: events.filter(({ event }) => event.approximate === true).length,
		approximateVerdicts: counted.flatMap(({ obligations }) => obligations).filter((row) => row.approximate && verdictOf(row) !== "ended").length,
		nobodyTold: count(({ course }) => course.notifications.length === 0),
		nobodyEngaged: count(({ course }) => !course.notifications.some(({ means }) => means === "engaged" || means === "acted")),
		unassessed: count(({ course }) => course.priority === null && course.status !== "dismissed"),
		withoutSource: count((entry) => sourceOf(entry) === null),
		withoutCause: count(({ file }) => file.incident.cause === void 0),
		resolvedUnclosed: count(({ course }) => course.status === "resolved"),
		corrections: events.filter(({ event }) => event.event === "corrected").length,
		doubtedSigns: counted.filter(hasDoubtedSign).map(({ file }) => file.incident.id),
		lateEntries: history?.lateEntries.filter(({ incident }) => ids.has(incident)) ?? null,
		gone: history === null ? null : goneFrom(entries, history).filter((one) => isOf(period, one)),
		unreadable
	};
}
function goneFrom(entries, { gone }) {
	const present = new Set(entries.map(({ file }) => idKey(file.incident.id)));
	return gone.filter(({ id }) => !present.has(idKey(id)));
}
function isOf(period, { reportedAt, goneAt }) {
	return isWithin(period, reportedAt) || reportedAt < period.from && isWithin(period, goneAt);
}
// src/period/stated.ts
function causeRows(entries) {
	return entries.flatMap(({ file, course }) => {
		const { id, change = null, factors = [] } = file.incident;
		const numbers = numbersOf(course);
		return change !== null || factors.length > 0 || numbers.length > 0 ? [{
			id,
			change,
			factors,
			numbers
		}] : [];
	});
}
function decisionRows(entries) {
	return entries.flatMap(({ file: { incident }, course }) => course.events.flatMap(({ event }) => event.event === "decided" || event.event === "ruled-out" ? [{
		id: incident.id,
		at: event.at,
		event: event.event,
		note: event.note ?? null
	}] : []));
}
function recurrenceRows(entries, ledger, terms) {
	return entries.flatMap((entry) => recurrencesOf(entry, ledger, terms).map((recurrence) => ({
		id: entry.file.incident.id,
		recurrence
	})));
}
function declaredLive(live) {
	return live.flatMap((entry) => {
		const { id, declared } = entry.file.incident;
		const why = whyDeclared(entry);
		return declared === "live" || why === null ? [] : [{
			id,
			declared,
			why
		}];
	});
}
// src/period/headline.ts
function headlineOf(counted, policy, now) {
	const rows = complianceRows(counted, policy, now);
	const total = totalOf(rows);
	const breaches = breachesOf(counted);
	return {
		incidents: counted.length,
		urgent: counted.filter((entry) => priorityOf(entry) === "P1").length,
		reopened: counted.filter(({ course }) => course.reopenings > 0).length,
		judged: judgedOf(total),
		kept: total.kept,
		rate: rateOf(total),
		undone: total.undone,
		breaches: breaches.length,
		holds: totalHolds(rows),
		neverRecorded: breaches.filter(({ hasEntry }) => !hasEntry).length,
		resolve: summarize(counted.flatMap((entry) => {
			const seconds = timeTo("resolve", entry);
			return seconds === null ? [] : [{
				id: entry.file.incident.id,
				seconds
			}];
		}))
	};
}
// src/period/late-updates.ts
function updateFigures(entries) {
	const cadences = entries.flatMap((entry) => entry.obligations.filter((obligation) => obligation.do === "update").map((obligation) => ({
		entry,
		obligation,
		...verdictBasisOf(obligation)
	})));
	const broken = cadences.filter(({ verdict }) => isBreach(verdict));
	const rows = broken.map(({ entry, obligation, priority }) => {
		const { id, title } = entry.file.incident;
		return {
			id,
			title,
			priority: priority ?? "unassessed",
			role: obligation.role ?? "",
			made: obligation.updates,
			gaps: obligation.breaches,
			longestLateBySeconds: Math.max(...obligation.overruns.map((one) => one.lateBySeconds))
		};
	}).toSorted((a, b) => b.longestLateBySeconds - a.longestLateBySeconds || compareText(a.id, b.id));
	return {
		judged: cadences.filter(({ verdict }) => verdict === "kept" || isBreach(verdict)).length,
		gaps: broken.reduce((sum, { obligation }) => sum + obligation.breaches, 0),
		silent: rows.filter(({ made }) => made === 0).length,
		rows
	};
}
// src/period/reviews.ts
function reviewFigures(entries, period) {
	const all = entries.flatMap((entry) => entry.obligations.filter(({ reach }) => reach === "reviewed").map((obligation) => ({
		entry,
		obligation,
		verdict: verdictOf(obligation)
	})).filter(({ obligation, verdict }) => verdict !== "ended" && (isOwed(obligation) || entry.course.reportedAt >= period.from)));
	const rows = all.filter(({ obligation, verdict }) => isOwed(obligation) || isBreach(verdict)).map(({ entry, obligation: { dueAt, metAt, lateBySeconds }, verdict }) => {
		const { id, title } = entry.file.incident;
		return {
			id,
			title,
			priority: priorityOf(entry),
			dueAt,
			heldAt: metAt,
			verdict,
			lateBySeconds
		};
	});
	return {
		inTime: all.filter(({ verdict }) => verdict === "kept").length,
		late: all.filter(({ obligation, verdict }) => !isOwed(obligation) && isBreach(verdict)).length,
		owed: all.filter(({ obligation }) => isOwed(obligation)).length,
		overdue: all.filter(({ verdict }) => verdict === "overdue").length,
		rows: rows.toSorted((a, b) => (a.dueAt ?? 1e400) - (b.dueAt ?? 1e400) || (a.id < b.id ? -1 : 1))
	};
}
// src/period/policies.ts
function usedPolicies(entries, timeline) {
	const judged = entries.flatMap((entry) => entry.obligations.filter((obligation) => {
		const verdict = verdictOf(obligation);
		return verdict === "kept" || isBreach(verdict);
	}).map(({ anchorAt }) => ({
		entry,
		anchorAt,
		version: policyInForce(timeline, anchorAt)
	})));
	return timeline.flatMap((version) => {
		const { commit, since } = version;
		const rows = judged.filter((row) => row.version === version);
		if (rows.length === 0) return [];
		return [{
			commit,
			since,
			incidents: new Set(rows.map(({ entry }) => entry)).size,
			verdicts: rows.length,
			beforeAny: rows.filter(({ anchorAt }) => since !== null && anchorAt < since).length
		}];
	});
}
// src/period/figures.ts
function periodFigures(input) {
	return figuresBy(input)(input.period);
}
function figuresBy(ledger) {
	const common = commonOf(ledger);
	return (period) => figuresOf({
		...ledger,
		period
	}, common);
}
function commonOf(input) {
	const { now, policyFile: { policy }, zones, timeline, presentBecause } = input;
	const place = input.showsConfidential ? "private" : "public";
	const isHidden = ({ file }) => isConfidential(file, input.marking, place);
	const hidden = new Set(input.entries.filter(isHidden).map(({ file }) => file.incident.id));
	const entries = input.entries.map((entry) => isHidden(entry) ? withhold(entry) : entry);
	const live = entries.filter(isLive);
	const terms = {
		timeline,
		policy,
		zones
	};
	return {
		hidden,
		entries,
		live,
		told: new Map([...input.lessons].filter(([id]) => !hidden.has(id))),
		paths: new Map(entries.flatMap(({ file }) => hidden.has(file.incident.id) ? [] : [[file.incident.id, file.path]])),
		firstReportedAt: firstReport(live),
		breachedBefore: breachesBefore(timeline, zones),
		terms,
		followUpsOf: oncePer((entry) => countedFollowUps(entry, terms, now)),
		agreement: agreementReview({
			live,
			policy,
			timeline,
			presentBecause,
			now
		})
	};
}
function figuresOf(input, common) {
	const { hidden, entries, live, told, paths, firstReportedAt, breachedBefore, terms } = common;
	const { period, now, policyFile, zones } = input;
	const { policy } = policyFile;
	const population = populationOf(entries, period);
	const { counted } = population;
	const named = counted.filter(({ file }) => !hidden.has(file.incident.id));
	const before = periodBefore(period);
	const until = entries.filter(({ course }) => course.reportedAt < period.to);
	const months = slicesOf(period);
	const learnedSince = learningSince(policy, period);
	return {
		period,
		before,
		now,
		policyFile,
		presentBecause: input.presentBecause,
		population,
		paths,
		withheld: counted.filter(({ file }) => hidden.has(file.incident.id)).length,
		headline: headlineOf(counted, policy, now),
		headlineBefore: firstReportedAt === null || firstReportedAt >= period.from ? null : headlineOf(populationOf(entries, before).counted, policy, now),
		firstReportedAt,
		counts: countsOf(counted),
		dismissed: counted.filter(({ course }) => course.status === "dismissed").length,
		months,
		times: timeRows(counted),
		timesByMonth: monthRows(counted, months),
		reopened: reopenedRows(counted),
		compliance: complianceRows(counted, policy, now),
		breaches: breachesOf(counted),
		policies: usedPolicies(counted, input.timeline),
		overdueBefore: overdueBefore(entries, period),
		updates: updateFigures(counted),
		causes: causeRows(named),
		decisions: decisionRows(named),
		repeats: repeatedServices(entries, period),
		downtime: downtimeRows$1(entries, period, now),
		downgrades: downgradeRows(counted, breachedBefore),
		dismissals: dismissalRows(counted, breachedBefore),
		outOfTurn: counted.flatMap((entry) => outOfTurn(entry).map((line) => ({
			id: entry.file.incident.id,
			...line
		}))),
		declaredLive: declaredLive(counted),
		atWord: population.backfills.filter(({ declared }) => declared.because === "word").map(idOf),
		fairness: fairnessOf(live, {
			period,
			policy,
			zones
		}),
		followUps: followUpFigures(until.flatMap(common.followUpsOf), now, terms),
		recurrences: recurrenceRows(counted, until, terms),
		reviews: reviewFigures(until.filter(isLive), period),
		coverage: coverageOf(counted, input),
		agreement: common.agreement,
		learnedSince,
		lessons: lessonsOf(entries, told, period, learnedSince)
	};
}
function idOf({ file }) {
	return file.incident.id;
}
function firstReport(entries) {
	if (entries.length === 0) return null;
	return entries.reduce((first, { course }) => Math.min(first, course.reportedAt), 1e400);
}
function populationOf(entries, period) {
	const within = entries.filter(({ course }) => isWithin(period, course.reportedAt));
	const declared = (as) => within.filter((entry) => entry.declared.as === as);
	const open = entries.filter((entry) => isLive(entry) && entry.course.reportedAt < period.from && !isEnded(statusBefore(entry.course, period.from)));
	const isUnclosed = ({ course }) => isSettled(statusBefore(course, period.from));
	return {
		counted: declared("live"),
		backfills: declared("backfill"),
		exercises: declared("exercise"),
		carried: open.filter((entry) => !isUnclosed(entry)),
		unclosed: open.filter(isUnclosed)
	};
}
function statusBefore({ statusChanges }, instant) {
	return statusChanges.findLast(({ at }) => at < instant)?.status ?? "reported";
}
export { priorityOf as A, box as C, lengthWords as D, write as E, percent as O, outagesOf as S, widthOf as T, incidentRef as _, renderComparison as a, paintOf as b, reportView as c, comparisonNote as d, headlineRows as f, sourceWords as g, keptBars as h, goneFrom as i, timeTo as j, sourceOf as k, runningWords as l, incidentBars as m, periodFigures as n, renderPeriodReport as o, markdownPen as p, headlineOf as r, renderPictures as s, figuresBy as t, attention as u, instantCell as v, line as w, merge as x, verdictWords as y };
