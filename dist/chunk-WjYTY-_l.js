import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { At as NOTHING, Et as findPull, Nt as findFileAt, Ot as listPullFiles, Rt as parseMarker, it as answerComment, ut as coverWords } from "./chunk-D1Yki4Xb.js";
import { n as refused, r as commitByPull, t as isRefused } from "./chunk-BE4YTMac.js";
import { A as parseCommands, C as coverMoments, Dt as loginsOf, E as listComments, Et as isOnRota, I as coversBranch, J as receiptsIn, P as mayWrite, Q as isAmong, R as incidentBranch, X as parseOverviewMarker, Z as authorsOf, j as COMMENT_COMMANDS, k as typedInstant, q as markerOfIssue, st as appendEvent, tt as isRecordPath, wt as isSameAddress, x as mayEnter } from "./chunk-CUkcnYDa.js";
import { I as typed, q as sameId } from "./chunk-DM8t71Lm.js";
import { Er as code, Fr as reference, Ir as sentences, Jt as readingOf, Lt as unplacedOf, Mr as inline, Mt as ledgerOf, Ni as kindIn, Pi as targetsIn, Qt as noRota, Ui as suggestion, Wn as nameOf, jt as gather, zr as words } from "./chunk-BU5pFG3X.js";
import { A as isConfidential, B as spelled, H as policyPath, U as rotaPathOf } from "./chunk-CsDEF--I.js";
import { i as writeFileAtomically } from "./chunk-C8iUekj0.js";
import { Et as sameLogin, It as elapsedSeconds, Wt as parseDuration, o as parseRecord, s as parseRecordText, zt as formatInstant } from "./chunk-DooBvNNt.js";
import { i as judgedWith, n as entryErrors } from "./chunk-CTuOsTns.js";
import { n as refresh } from "./chunk-CsCHtUek.js";
import { t as MEETS_NOTHING } from "./chunk-Bkv0S5bu.js";
import { t as checkOpened } from "./chunk-Csq5kiyX.js";
import { n as rotaToChange, t as enterCover } from "./chunk-wK60YiIk.js";
// src/commands/act/comment-entries.ts
function entriesOf(wanted, comment, commented) {
	const entries = [];
	for (const one of wanted) {
		const said = one.ask === "take-up" ? takenUp(one, comment, commented) : entryOf(one, comment, commented);
		if (isRefused(said)) return said;
		entries.push(...said);
	}
	return entries;
}
function evidence({ author, url }) {
	return {
		by: author,
		via: "github",
		url
	};
}
function entryOf({ event, keys, informs, expected }, comment, commented) {
	const moment = expected === null ? null : momentOf(expected, comment.at, commented);
	if (moment !== null && typeof moment !== "number") return moment;
	const audience = informs ? audienceOf(commented) : [];
	return [{
		at: formatInstant(comment.at),
		event,
		...keys,
		...audience.length === 0 ? {} : { audience },
		...moment === null ? {} : { expected: formatInstant(moment) },
		...evidence(comment)
	}];
}
function audienceOf({ entry, policy }) {
	const targets = targetsIn(kindIn(policy, entry.file.incident.kind));
	return [...new Set(targets.flatMap((target) => target.do === "update" ? [target.role] : []))];
}
function momentOf(text, at, { policy: { timezone }, zones }) {
	const length = parseDuration(text);
	if (length !== null) return at + elapsedSeconds(length);
	const zone = zones.isZone(timezone) ? timezone : null;
	const found = typedInstant(text, {
		now: at,
		zone,
		zones,
		meant: { after: at }
	});
	if (found === null) return refused(`${text} is no time.`, "Write `/expected 2h`, or `/expected 06:00`.");
	return "instant" in found ? found.instant : found;
}
function takenUp({ who: named, role }, comment, commented) {
	const who = named ?? comment.author;
	const roles = rolesTaken(who, role, comment.at, commented);
	if (isRefused(roles)) return roles;
	const at = formatInstant(comment.at);
	return roles.map((one) => ({
		at,
		event: "engaged",
		role: one,
		who,
		...evidence(comment)
	}));
}
function rolesTaken(who, role, at, { entry, policy, zones }) {
	const roles = Object.keys(policy.contacts);
	const choices = roles.map((one) => `\`${one}\``).join(", ");
	if (role !== null) {
		if (roles.includes(role)) return [role];
		return refused(`The policy has no role ${role}.`, `Write one of ${choices}, and logins with an @.`);
	}
	const context = {
		policy,
		course: {
			...entry.course,
			holdings: []
		},
		zones,
		now: at
	};
	const named = roles.filter((one) => isOnRota(one, who, context) || [...policy.contacts[one]?.logins ?? [], ...loginsOf(one, context)].some((login) => sameLogin(login, who)));
	if (named.length === 0) return refused(`The policy names @${who} for no role.`, `Say which: \`/engage ROLE\`, with one of ${choices}.`);
	const owed = new Set(entry.obligations.flatMap(({ role: one, owner }) => [one, owner]));
	const concerned = named.filter((one) => owed.has(one));
	return concerned.length > 0 ? concerned : named;
}
// src/commands/act/comment-record.ts
function holdsComment(file, { url, author }) {
	return file.incident.timeline.some((event) => event.via === "github" && isSameAddress(event.url ?? "", url) && sameLogin(event.by ?? "", author));
}
async function recorded(text, path, { wanted, comment }, { shell, gathered, yaml }) {
	const before = parseRecordText(path, text, yaml);
	const { policy } = gathered.policyFile;
	const mayQuote = !isConfidential(before.file, policy, shell.place);
	const unreadable = mayQuote ? unreadableAt(path) : UNREADABLE;
	if (before.file === null) return unreadable;
	if (holdsComment(before.file, comment)) return null;
	const [entry] = ledgerOf({
		...gathered,
		files: [before.file]
	}, shell.now);
	if (entry === void 0) return unreadable;
	const entries = entriesOf(wanted, comment, {
		entry,
		policy,
		zones: gathered.zones
	});
	if (isRefused(entries)) return entries;
	let added = text;
	for (const fields of entries) added = added && appendEvent(added, path, fields, yaml);
	if (added === null) return unreadable;
	const { record: after, text: written } = await refresh(path, added, gathered, {
		shell,
		yaml,
		instants: "as typed"
	});
	const judged = judgedWith(shell, gathered, after);
	const errors = after.file === null ? after.findings : entryErrors(judged, before, after, yaml);
	if (errors.length > 0) return mayQuote ? broken(errors) : BROKEN;
	if (after.file === null) return unreadable;
	const { timeline } = after.file.incident;
	return {
		text: written,
		inVain: unplacedOf(judged, after.file).filter(({ rule, place }) => {
			const [, index] = place.in === "yaml" ? place.keys : [];
			const event = typeof index === "number" ? timeline[index] : void 0;
			return MEETS_NOTHING.has(rule) && isSameAddress(event?.url ?? "", comment.url);
		}).map(({ message, hint }) => `${message} ${hint}`)
	};
}
function broken(errors) {
	const [first, ...more] = errors;
	const others = more.slice(0, 9).map(({ message, hint }) => `${message} ${hint}`);
	return refused(first?.message ?? BROKEN.refused, [first?.hint ?? "", ...others].join(" "));
}
const UNREADABLE = refused("The record cannot be read, or its id is none.", "Run `incident-ledger check` on your own machine, and mend what it names.");
const BROKEN = refused("The record would have an error.", "Add the entry on your own machine, where `incident-ledger log` says what is wrong.");
function unreadableAt(path) {
	return refused(UNREADABLE.refused, `Run ${typed(`incident-ledger check ${path}`)}, and mend what it names.`);
}
// src/commands/act/commented-record.ts
async function findCommented(asked, id) {
	const { isPull, number } = asked.comment.issue;
	if (!isPull) return onTrackingIssue(asked, id);
	return onHead(asked, await findPull(asked.repository, number), id);
}
async function onTrackingIssue(asked, id) {
	const marker = await markerFor(asked);
	if (marker === null) return null;
	if (id !== null && !sameId(id, marker.incident)) return refused(`This is the issue of ${marker.incident}.`, `Comment on the issue of ${id}.`);
	if (marker.pull !== void 0) {
		const pull = await findPull(asked.repository, marker.pull);
		if (pull.state === "open") return onHead(asked, pull, marker.incident);
	}
	return merged(asked, marker.incident);
}
async function markerFor(asked) {
	const { run, gathered, repository } = asked;
	const { issue } = asked.comment;
	const isOurs = isAmong(authorsOf(run.inputs.author, gathered.policyFile.policy));
	if (!isOurs(issue.author)) return null;
	const receipts = receiptsIn(gathered.files);
	const comments = parseMarker(issue.body) !== null ? [] : await listComments(repository, issue.number);
	return markerOfIssue(issue, comments, isOurs, receipts);
}
async function onHead(asked, pull, id) {
	const { repository, options } = asked;
	const paths = (await listPullFiles(repository, pull.number)).filter(({ path, status }) => status !== "removed" && isRecordPath(options.dir, path)).map(({ path }) => path);
	if (paths.length === 0) return id === null ? null : notHere(id);
	if (!pull.sameRepository) return refused("The record stands in a fork, where nothing can be written to.", "Merge it first; then take it up on its tracking issue.");
	const touched = [];
	for (const path of paths) {
		const file = await findFileAt(repository, pull.headSha, path);
		if (file !== null) touched.push({
			path,
			id: parseRecord(path, file.bytes).id
		});
	}
	const [only, ...more] = touched.filter((one) => id === null || sameId(one.id ?? "", id));
	if (only === void 0) return notHere(id ?? "The record");
	if (more.length > 0) {
		const ids = touched.map((one) => nameOf(one));
		return refused(`This pull request touches ${touched.length} records: ${ids.join(", ")}.`, "Name the one you mean after the command.");
	}
	if (only.id === null) return notHere("The record");
	if (pull.state === "open") return {
		id: only.id,
		path: only.path,
		branch: pull.headBranch
	};
	return merged(asked, only.id);
}
function merged({ gathered, run }, id) {
	const record = gathered.records.find((one) => sameId(one.id ?? "", id));
	const branch = run.event.defaultBranch;
	return record === void 0 ? notHere(id) : {
		id,
		path: record.path,
		branch
	};
}
function notHere(what) {
	return refused(`${what} is not here.`, "Its record may have been moved or never merged; comment on its tracking issue.");
}
// src/commands/act/comment-request.ts
function noWriter(command) {
	return refused("This takes write access to the repository, and you have none.", `Ask somebody who has it to write \`${command}\` with your login.`);
}
const ONLY_PLANS = refused("This run only plans.", "Leave `apply` at its default where people comment.");
// src/commands/act/act-cover.ts
async function coverByComment(request, commands) {
	const { run, repository, comment } = request;
	if (!await isPlaceOfOurs(request)) return null;
	if (!await mayWrite(repository, comment.author)) return noWriter("/cover");
	const [first, ...more] = commands;
	if (first === void 0) return null;
	if (more.length > 0) return refused("A cover stands alone in its comment.", "Write the rest in another one.");
	const { asked } = first;
	if ("unclear" in asked) return refused(asked.unclear, asked.remedy);
	if (asked.ask !== "cover") return null;
	if (!run.inputs.apply) return ONLY_PLANS;
	return enter(request, asked);
}
async function isPlaceOfOurs(request) {
	const { run, gathered, comment } = request;
	const trusted = authorsOf(run.inputs.author, gathered.policyFile.policy);
	const { isPull, author, body } = comment.issue;
	if (isPull) return false;
	if (isAmong(trusted)(author) && parseOverviewMarker(body) !== null) return true;
	return await findCommented(request, null) !== null;
}
async function enter(request, asked) {
	const { shell, run, options, gathered, repository, comment } = request;
	const { policy } = gathered.policyFile;
	const { zones } = gathered;
	const policyFile = policyPath(options);
	const path = rotaPathOf(policyFile);
	const text = await readingOf(shell.root, options).text(path);
	if (text === null) {
		const { message, remedy } = noRota(policyFile, text);
		return refused(message, remedy);
	}
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	const place = {
		path,
		policy,
		now: comment.at,
		zones,
		yaml
	};
	const file = rotaToChange({
		...place,
		text
	});
	if ("refused" in file) return file;
	const rota = rotaMeant(asked.rota, file, request);
	if (isRefused(rota)) return rota;
	const zone = file.timezone ?? policy.timezone;
	const moments = coverMoments(asked, {
		at: comment.at,
		zone,
		zones
	});
	if (isRefused(moments)) return moments;
	const wanted = {
		rota: rota.name,
		by: asked.who ?? comment.author,
		...moments,
		...asked.reason === "" ? {} : { reason: asked.reason },
		asked: comment.at,
		url: comment.url
	};
	let said = null;
	const edit = (standing) => {
		const before = rotaToChange({
			...place,
			text: standing
		});
		said = "covers" in before && holds(before, comment.url) ? null : enterCover({
			...place,
			text: standing
		}, wanted);
		return said === null || isRefused(said) ? null : said.text;
	};
	const branch = run.event.defaultBranch;
	const title = `Let ${wanted.by} cover ${rota.name}`;
	const outcome = await commitByPull(repository, {
		commit: {
			branch,
			message: `${title}\n\n${comment.url}`,
			files: [{
				path,
				edit
			}]
		},
		pull: {
			name: coversBranch(rota.name),
			title: `Covers of ${rota.name}`,
			body: "Covers that people of the rota asked for in comments, each with its address. They count already; they could not go onto the branch itself."
		}
	});
	const known = said;
	if (known !== null && isRefused(known)) return known;
	const told = known === null ? null : toldOf(known, {
		zones,
		timezone: zone
	});
	switch (outcome.outcome) {
		case "refused": {
			const { sentence, remedy } = outcome.failure;
			const help = `${remedy} Until then, enter it by hand: \`incident-ledger cover\`.`;
			return {
				...refused(`It is not entered. ${sentence}`, help),
				isOurs: true
			};
		}
		case "proposed": {
			const { pull, because } = outcome;
			const warnings = await checkOpened(request, pull.number);
			const stands = inline`It stands in ${reference(pull.number)}, and somebody with write access merges it; it counts from your comment on all the same.`;
			const why = because === null ? [] : [words(`${because.sentence} ${because.remedy}`)];
			return {
				text: sentences([
					...told === null ? [] : [told],
					stands,
					...why
				]),
				warnings
			};
		}
		case "unchanged": return outcome.missing.length === 0 ? { text: null } : refused(`${path} is not on ${branch}.`, "Merge one first.");
		case "committed": return {
			text: told,
			hasMoved: true
		};
	}
}
function holds({ covers }, url) {
	return covers.some((cover) => isSameAddress(cover.url ?? "", url));
}
function toldOf({ cover, instead, over }, clockface) {
	return sentences(coverWords(cover, instead, over, clockface).map((one) => words(one)));
}
function rotaMeant(named, file, { gathered, comment }) {
	const { timezone } = gathered.policyFile.policy;
	const names = Object.keys(file.rotas);
	if (named !== null && !names.includes(named)) return refused(`There is no rota ${named}.`, suggestion(named, names));
	const versions = [{
		since: null,
		file
	}];
	const own = names.filter((name) => mayEnter({
		name,
		versions,
		timezone
	}, comment.author, comment.at));
	if (named !== null) return own.includes(named) ? { name: named } : refused(`You are not of the rota ${named}, and do not manage it.`, "Ask somebody who is; `managers` of the rota may enter covers too.");
	const [only, ...others] = own;
	if (only !== void 0 && others.length === 0) return { name: only };
	return only === void 0 ? refused("You are on no rota, and manage none.", "Ask somebody who is; `managers` of a rota may enter covers too.") : refused("You are of several rotas.", `Say which: ${own.join(", ")}.`);
}
// src/commands/act/act-comment.ts
async function commandForAction(acting) {
	const { shell, run, options } = acting;
	const { comment } = run.event;
	if (comment === null) return NOTHING;
	const commands = parseCommands(comment.text);
	const { repository } = run;
	if (commands.length === 0 || repository === null) return NOTHING;
	const gathered = await gather(shell, options, { bearFaults: true });
	const outcome = await carriedOut({
		...acting,
		gathered,
		repository,
		comment
	}, commands);
	if (outcome === null) return NOTHING;
	const done = !isRefused(outcome);
	const failures = await answerComment(repository, {
		issue: comment.issue.number,
		comment: comment.id,
		reaction: done ? "+1" : "confused",
		text: done ? outcome.text : inline`${words(outcome.refused)} ${words(spelled(outcome.remedy, gathered.policyFile.policy.command))}`,
		author: run.inputs.author
	});
	const names = [...new Set(commands.map(({ name }) => `/${name}`))].join(", ");
	const what = inline`The command ${code(names)} of ${code(comment.author)}`;
	return {
		...NOTHING,
		hasMoved: done && outcome.hasMoved === true,
		exitCode: !done && outcome.isOurs ? 3 : 0,
		summary: done ? inline`${what} was carried out.` : inline`${what} was refused: ${words(outcome.refused)}`,
		warnings: [...done ? outcome.warnings ?? [] : [], ...failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`)],
		errors: !done && outcome.isOurs ? [`${outcome.refused} ${outcome.remedy}`] : []
	};
}
async function carriedOut(request, commands) {
	const { run, repository, comment } = request;
	if (commands.some(({ name }) => name === "cover")) return coverByComment(request, commands);
	const ids = commands.flatMap(({ id }) => id ?? []);
	const [id = null] = ids;
	const record = await findCommented(request, id);
	if (record === null) return null;
	if (!await mayWrite(repository, comment.author)) return noWriter("/engage");
	const wanted = [];
	for (const { asked } of commands) {
		if ("unclear" in asked) return refused(asked.unclear, asked.remedy);
		if (asked.ask === "help") return { text: COMMENT_HELP };
		if (asked.ask !== "cover") wanted.push(asked);
	}
	if (ids.some((one) => !sameId(one, id ?? ""))) return refused("These are commands for several incidents.", "Write one comment for each.");
	if (isRefused(record)) return record;
	if (!run.inputs.apply) return ONLY_PLANS;
	return putOnRecord(request, record, wanted);
}
async function putOnRecord(request, { path, branch, id }, wanted) {
	const { shell, run, gathered, repository, comment } = request;
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	let refusal = null;
	let inVain = [];
	const edit = async (standing) => {
		const said = await recorded(standing, path, {
			wanted,
			comment
		}, {
			shell,
			gathered,
			yaml
		});
		refusal = said !== null && isRefused(said) ? said : null;
		if (said === null || isRefused(said)) return null;
		inVain = said.inVain;
		return said.text;
	};
	const isMain = branch === run.event.defaultBranch;
	const outcome = await commitByPull(repository, {
		commit: {
			branch,
			message: `Note the word of a comment\n\n${comment.url}`,
			files: [{
				path,
				edit
			}]
		},
		pull: isMain ? {
			name: incidentBranch("entries", id),
			title: `Entries for ${id}`,
			body: "What people with write access wrote in comments, each with its address. It could not go onto the branch itself."
		} : null
	});
	if (refusal !== null) return refusal;
	const vain = inVain.length === 0 ? null : inline`It is on record, and meets nothing: ${words(inVain.join(" "))}`;
	switch (outcome.outcome) {
		case "refused": {
			const { sentence, remedy } = outcome.failure;
			const help = `${remedy} Until then, add the entry to the record by hand.`;
			return {
				...refused(`It is not on record. ${sentence}`, help),
				isOurs: true
			};
		}
		case "proposed": {
			const { pull, because } = outcome;
			const warnings = await checkOpened(request, pull.number);
			const stands = inline`It stands in ${reference(pull.number)}, and somebody with write access merges it. That you take it up, assess it or keep people up to date counts from now on, where it puts nothing off; what ends, lowers, holds or moves a duty counts once it is merged.`;
			const why = because === null ? [] : [words(`${because.sentence} ${because.remedy}`)];
			return {
				text: sentences([
					stands,
					...why,
					...vain === null ? [] : [vain]
				]),
				warnings
			};
		}
		case "unchanged": return outcome.missing.length === 0 ? { text: null } : refused(`The record is not on ${branch}.`, "Comment on its tracking issue.");
		case "committed": {
			const written = outcome.texts.get(path);
			if (isMain && written !== void 0) writeFileAtomically(shell.root, path, written);
			return { text: vain };
		}
	}
}
const ROWS = COMMENT_COMMANDS.map(({ name, takes, does }) => inline`| ${words(typed(`/${name} ${takes}`.trim()))} | ${words(does)} |`);
const COMMENT_HELP = inline`| command | what it does |
| --- | --- |
${joined(ROWS)}

A line of a new comment that begins with a command counts, with the lines below it as its text; what is quoted or fenced does nothing, nor does an edited comment. Where a pull request touches several records, the ID comes first. All of a comment's commands become entries of the record, or none, with the time, the author and the address of the comment. It takes write access to this repository.`;
function joined(rows) {
	return rows.reduce((all, row) => inline`${all}
${row}`);
}
export { commandForAction as t };
