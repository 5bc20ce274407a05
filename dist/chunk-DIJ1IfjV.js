import { f as loginKey, l as TEAM, p as sameLogin } from "./chunk-BHqcb9RK.js";
import { c as oncePer, i as peopleOf } from "./chunk-C7j85xFo.js";
import { p as parseInstant } from "./chunk-D4aqUS7_.js";
// src/model/kind-in.ts
function kindIn({ kinds }, kind) {
	return Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
}
function targetsIn(kind) {
	return kind === void 0 ? [] : allTargets(kind);
}
const allTargets = oncePer(({ unassessed, targets, duties = [] }) => [
	...unassessed,
	...Object.values(targets).flatMap((list) => list ?? []),
	...duties
]);
// src/clock/who-counts.ts
const MANAGER = "incident-manager";
function isNamedFor(person, role, contacts, at) {
	const { named, absences } = namedIn(contacts);
	const names = named.get(role);
	if (names === void 0 || names.has(loginKey(person))) return names !== void 0;
	const contact = contactOf(contacts, role);
	if (onRota(contact, at).some((one) => sameLogin(one, person))) return true;
	if (absences.length === 0) return false;
	return contact !== void 0 && coversOf(contact, absences, at).some((one) => sameLogin(one, person));
}
function onRota(contact, at) {
	return contact?.roster === void 0 ? [] : peopleOf(contact.roster, at);
}
const namedIn = oncePer((contacts) => {
	const entries = Object.entries(contacts);
	const absences = entries.flatMap(([, contact]) => contact.away);
	return {
		named: new Map(entries.map(([role, { name, logins }]) => [role, new Set([...logins, ...name === void 0 ? [] : [name]].map(loginKey))])),
		absences,
		isTimeless: absences.length === 0 && entries.every(([, { roster }]) => roster === void 0),
		open: new Map(entries.map(([role, { logins, roster }]) => [role, logins.every((login) => TEAM.test(login)) && (roster?.versions ?? []).length === 0]))
	};
});
function isOpenTo(role, contacts) {
	return namedIn(contacts).open.get(role) ?? true;
}
function isTimeless(contacts) {
	return namedIn(contacts).isTimeless;
}
function isBorneOut(person, role, contacts, at) {
	return (contactOf(contacts, role)?.away ?? []).some(({ cover }) => sameLogin(cover, person)) || isStandIn(person, role, contacts, at);
}
function isStandIn(person, role, contacts, at) {
	const seen = new Set([role]);
	let next = contactOf(contacts, role)?.fallback;
	while (next !== void 0 && !seen.has(next)) {
		if (isNamedFor(person, next, contacts, at)) return true;
		seen.add(next);
		next = contactOf(contacts, next)?.fallback;
	}
	return false;
}
function ownersOf(role, policy, kind) {
	const owners = targetsIn(kindIn(policy, kind)).filter((target) => (target.do === "reach" ? target.by : target.role) === role).map(({ owner }) => owner);
	return new Set(owners.length === 0 ? [MANAGER] : owners);
}
function personIn(said, contacts) {
	return said === void 0 || Object.hasOwn(contacts, said) ? null : said;
}
function isSamePerson(one, other, contacts) {
	if (sameLogin(one, other)) return true;
	return Object.values(contacts).some(({ name, logins: [login, ...more], rota }) => {
		if (name === void 0 || login === void 0 || more.length > 0 || rota !== void 0) return false;
		return [one, other].every((said) => sameLogin(said, name) || sameLogin(said, login));
	});
}
function isAway({ from, to }, at) {
	return midnight(from, -50400) <= at && at <= midnight(to, 129600);
}
function coversOf(contact, all, at) {
	const { logins, away } = contact;
	const absences = all.filter((absence) => isAway(absence, at));
	if (absences.length === 0) return logins;
	const own = away.filter((absence) => isAway(absence, at)).map(({ cover }) => cover);
	const people = [
		...logins,
		...onRota(contact, at),
		...own
	];
	for (const person of people) for (const { who, cover } of absences) if (sameLogin(who, person) && !people.some((one) => sameLogin(one, cover))) people.push(cover);
	return people;
}
function contactOf(contacts, role) {
	return Object.hasOwn(contacts, role) ? contacts[role] : void 0;
}
function midnight(day, shift) {
	if (typeof day === "number") return day;
	const instant = parseInstant(`${day}T00:00:00Z`);
	return typeof instant === "number" ? instant + shift : NaN;
}
// src/clock/holders.ts
function presentHolder(course, role) {
	return course.holdings.findLast((holding) => holding.role === role)?.who ?? null;
}
function isActFor(course, role, index) {
	return course.acts.get(index)?.has(role) ?? false;
}
function isByManager(course, { event, index }) {
	return event.by !== void 0 && isActFor(course, "incident-manager", index);
}
function deriveHolders({ roles = {}, kind }, events, policyAt, firstDue) {
	const claims = Object.entries(roles).map(([role, who]) => ({
		role,
		who,
		ground: "record"
	}));
	const holdings = claims.map(({ role, who }) => ({
		role,
		who,
		since: null
	}));
	const notifications = [];
	const acts = new Map();
	const discounted = [];
	const further = new Set(Object.keys(roles));
	const decided = new Map();
	const known = (_, { index }) => decided.get(index) ?? null;
	const dues = new Map();
	for (const placed of events) {
		const { event, index } = placed;
		const policy = policyAt(event.at);
		const reading = {
			policy,
			kind,
			at: event.at,
			claims
		};
		const by = personIn(event.by, policy.contacts);
		const note = (role, who, means, ground) => {
			const approximate = event.approximate === true;
			notifications.push({
				role,
				who,
				by,
				means,
				ground,
				at: event.at,
				index,
				approximate
			});
		};
		const said = sayingOf(event, by, policy);
		if (said !== null) {
			const { role, who } = said;
			if (event.event === "engaged") further.add(role);
			const isLate = () => {
				const asked = dues.get(role);
				const due = asked === void 0 ? firstDue(role, placed, known) : asked;
				dues.set(role, due);
				decided.set(index, due);
				return due !== null && due < event.at;
			};
			const judged = judge(said, by, reading, isLate);
			if (judged.why !== null) discounted.push({
				role,
				who,
				by,
				index,
				why: judged.why
			});
			else {
				note(role, who, said.means, judged.ground);
				if (judged.claim !== null) claims.push(judged.claim);
				const holds = who !== null && groundOf(who, role, reading) !== null;
				if (said.means === "engaged" && holds) holdings.push({
					role,
					who,
					since: event.at
				});
			}
		}
		if (said === null) dues.clear();
		for (const role of event.audience ?? []) note(role, null, "addressed", "policy");
		const standing = standingOf(by, reading, further);
		for (const { role, ground } of standing.named) {
			note(role, by, "acted", ground);
			if (by !== null && presentHolder({ holdings }, role) === null) holdings.push({
				role,
				who: by,
				since: event.at
			});
		}
		acts.set(index, standing.roles);
	}
	return {
		holdings,
		notifications,
		acts,
		discounted
	};
}
function sayingOf(event, by, { contacts }) {
	if (event.event === "notified") return {
		role: event.role,
		who: personIn(event.who, contacts),
		means: "notified"
	};
	if (event.event === "engaged") return {
		role: event.role,
		who: personIn(event.who, contacts) ?? by,
		means: "engaged"
	};
	if (event.event === "escalated") return {
		role: event.to,
		who: personIn(event.who, contacts),
		means: "escalated"
	};
	return null;
}
function judge({ role, who, means }, by, reading, isLate) {
	const { contacts } = reading.policy;
	const ground = who === null ? "policy" : groundOf(who, role, reading);
	const isOwn = who !== null && by !== null && isSamePerson(who, by, contacts);
	if (ground === "anybody" || ground !== null && (isOwn || means !== "engaged")) return {
		why: null,
		ground,
		claim: null
	};
	if (who !== null && by !== null && !isOwn && mayName(by, role, reading)) return ground === null ? claimed(role, who, "named") : {
		why: null,
		ground,
		claim: null
	};
	if (means !== "engaged") return { why: "not-named" };
	if (by === null) return {
		why: null,
		ground: ground ?? "named",
		claim: null
	};
	if (!isOwn) return { why: "writer" };
	if (!isStandIn(by, role, contacts, reading.at)) return { why: "not-named" };
	return isLate() ? claimed(role, by, "stand-in") : { why: "too-early" };
}
function claimed(role, who, ground) {
	return {
		why: null,
		ground,
		claim: {
			role,
			who,
			ground
		}
	};
}
function mayName(by, role, reading) {
	return [role, ...ownersOf(role, reading.policy, reading.kind)].some((one) => groundOf(by, one, reading) !== null);
}
function groundOf(who, role, reading) {
	return nominalGround(who, role, reading) ?? (isOpenTo(role, reading.policy.contacts) ? "anybody" : null);
}
function nominalGround(who, role, reading) {
	const { at, policy } = reading;
	const { contacts } = policy;
	if (isNamedFor(who, role, contacts, at)) return "policy";
	const claim = reading.claims.find((one) => one.role === role && isSamePerson(one.who, who, contacts));
	if (claim === void 0) return null;
	return claim.ground === "record" && isBorneOut(who, role, contacts, at) ? "policy" : claim.ground;
}
const standingsOf = oncePer(() => new Map());
function standingOf(by, reading, further) {
	const { contacts } = reading.policy;
	const own = [...further].filter((role) => !Object.hasOwn(contacts, role));
	if (reading.claims.length > 0 || own.length > 0 || !isTimeless(contacts)) return readStanding(by, [...Object.keys(contacts), ...own], reading);
	const known = standingsOf(contacts);
	const standing = known.get(by) ?? readStanding(by, Object.keys(contacts), reading);
	known.set(by, standing);
	return standing;
}
function readStanding(by, roles, reading) {
	const named = roles.flatMap((role) => {
		const ground = by === null ? null : nominalGround(by, role, reading);
		return ground === null ? [] : [{
			role,
			ground
		}];
	});
	const open = roles.filter((role) => isOpenTo(role, reading.policy.contacts));
	return {
		named,
		roles: new Set([...named.map(({ role }) => role), ...open])
	};
}
// src/model/placeholder.ts
const BRACKETS = /\[[^[\]]*\]/g;
const PLACEHOLDERS = [
	/[[<{][^[<{\]>}]*[\]>}]/,
	/^(?:todo|tbd|fixme|change ?me|insert\b.*|your\b.*|n\/?a|none|unknown|x+|-+|\?+|\.{3}|…)$/i,
	/@(?:[\w.-]+\.)?(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|localhost)$/i,
	/^\+?[0\s().-]+$/,
	/^(?:\+?1[\s.-]?)?(?:\(?\d{3}\)?[\s.-]?)?555[\s.-]?01\d{2}$/,
	/^\+?\s?1?234567890?$/
];
const MADE_UP_ORGANIZATION = "Kwetter";
const MADE_UP_LOGINS = new Set([
	"incident-manager",
	"security-officer",
	"first-line",
	"second-line",
	"third-line",
	"management"
].map((role) => `kwetter-${role}`));
function isPlaceholder(text) {
	return PLACEHOLDERS.some((pattern) => pattern.test(text.trim()));
}
function bracketIn(text) {
	const isLeft = ({ 0: found, index }) => /\S\s/.test(found) && text[index + found.length] !== "(";
	return [...text.matchAll(BRACKETS)].find(isLeft)?.[0] ?? null;
}
function isMadeUpLogin(login) {
	return MADE_UP_LOGINS.has(login.toLowerCase());
}
export { deriveHolders as a, presentHolder as c, isNamedFor as d, kindIn as f, isPlaceholder as i, MANAGER as l, bracketIn as n, isActFor as o, targetsIn as p, isMadeUpLogin as r, isByManager as s, MADE_UP_ORGANIZATION as t, isBorneOut as u };
