import { c as isAudience, d as rankOf, r as mergeSent, u as parseKey } from "./chunk-GYDv0Ji3.js";
import { f as loginKey, p as sameLogin } from "./chunk-BHqcb9RK.js";
import { c as presentHolder, i as isPlaceholder, r as isMadeUpLogin } from "./chunk-DIJ1IfjV.js";
import { n as openZone } from "./chunk-B2JtKL_S.js";
import { n as absencesFor } from "./chunk-CQf9l5bi.js";
import { c as oncePer, n as everybodyOf } from "./chunk-C7j85xFo.js";
import { n as openClocks, s as presentAt, t as onDuty } from "./chunk-DW8AEMk0.js";
// src/delivery/mentions.ts
const MANAGEMENT = "management";
function resolveMentions(roles, owner, context) {
	const logins = [];
	const otherMeans = [];
	for (const role of unique(roles)) {
		const own = loginsOf(role, context);
		logins.push(...own);
		const absent = absentOf(role, context);
		if (hears(own, context) && absent?.why !== "gap") continue;
		const contact = context.policy.contacts[role];
		otherMeans.push({
			role,
			name: real(contact?.name),
			email: real(contact?.email),
			phone: real(contact?.phone),
			...absent === null ? {} : { absent }
		});
		logins.push(...fallbackLogins([role], context));
		if (absent?.why === "gap") logins.push(...loginsOf(MANAGEMENT, context));
		const owners = loginsOf(owner, context);
		logins.push(...owners, ...hears(owners, context) ? [] : fallbackLogins([owner], context));
	}
	return {
		logins: unique(logins),
		otherMeans
	};
}
function resolveRung(roles, owner, called, context) {
	const mentions = resolveMentions(roles, owner, context);
	const vain = new Set([...called.map((login) => loginKey(login)), ...context.unreachable ?? []]);
	if (!mentions.logins.every((login) => vain.has(loginKey(login)))) return mentions;
	return {
		...mentions,
		logins: unique([...mentions.logins, ...fallbackLogins(roles, context, vain)])
	};
}
function real(detail) {
	return detail === void 0 || isPlaceholder(detail) ? null : detail;
}
function loginsOf(role, context) {
	const contact = context.policy.contacts[role];
	const holder = knownHolder(role, context);
	return presentOf(holder === void 0 ? [...contact?.logins ?? [], ...dutyOf(contact, context)?.on ?? []] : [holder], role, context);
}
function knownHolder(role, { policy, course }) {
	const holder = course === null ? null : presentHolder(course, role);
	return holder === null || isOnRota(role, holder, { policy }) ? void 0 : knownLogin(holder, policy);
}
function isOnRota(role, who, { policy }) {
	const roster = policy.contacts[role]?.roster;
	return roster !== void 0 && everybodyOf(roster).some((one) => sameLogin(one, who));
}
function dutyOf(contact, { now, zones }) {
	return contact?.roster === void 0 ? null : onDuty(contact.roster, now, openClocks(zones));
}
function presentOf(people, role, context) {
	const { policy, zones, now } = context;
	const away = absencesFor(role, policy);
	const clock = openZone(policy.timezone, zones);
	return unique(people.map((login) => presentAt(login, away, now, clock))).filter((login) => !isMadeUpLogin(login));
}
function absentOf(role, context) {
	const contact = context.policy.contacts[role];
	const duty = dutyOf(contact, context);
	if (contact?.rota === void 0 || duty === null || duty.on.length > 0) return null;
	if (knownHolder(role, context) !== void 0) return null;
	return {
		rota: contact.rota,
		why: duty.why === "off" ? "off" : "gap"
	};
}
function concernedBy(roles, owner, context) {
	const heard = roles.flatMap((role) => {
		const instead = loginsOf(role, context).length > 0 ? [] : [owner, ...chainOf(owner, context)];
		return [
			role,
			...chainOf(role, context),
			...instead
		];
	}).flatMap((role) => {
		const roster = context.policy.contacts[role]?.roster;
		return [...loginsOf(role, context), ...roster === void 0 ? [] : everybodyOf(roster)];
	});
	return new Set(heard.map((login) => loginKey(login)));
}
function chainOf(start, { policy }) {
	const chain = [];
	const seen = new Set([start]);
	let role = policy.contacts[start]?.fallback;
	while (role !== void 0 && !seen.has(role)) {
		seen.add(role);
		chain.push(role);
		role = policy.contacts[role]?.fallback;
	}
	return chain;
}
function hears(logins, { unreachable }) {
	return logins.some((login) => unreachable?.has(loginKey(login)) !== true);
}
function fallbackLogins(roles, context, vain = context.unreachable ?? new Set()) {
	const found = [];
	for (const start of roles) for (const role of chainOf(start, context)) {
		const logins = loginsOf(role, context);
		found.push(...logins);
		if (logins.some((login) => !vain.has(loginKey(login)))) break;
	}
	return found;
}
function knownLogin(who, { contacts }) {
	return namedIn(contacts).get(loginKey(who));
}
const namedIn = oncePer((contacts) => {
	const named = Object.values(contacts).flatMap((contact) => [
		...contact.logins,
		...contact.roster === void 0 ? [] : everybodyOf(contact.roster),
		...contact.away.flatMap(({ who: absent, cover }) => [absent, cover])
	]);
	return new Map(named.toReversed().map((login) => [loginKey(login), login]));
});
function unique(logins) {
	const seen = new Set();
	return logins.filter((login) => {
		const known = seen.has(loginKey(login));
		seen.add(loginKey(login));
		return !known;
	});
}
// src/delivery/merge.ts
function mergeDeliveries(deliveries) {
	const merged = new Map();
	for (const delivery of deliveries) {
		const key = parseKey(delivery.keys.at(-1) ?? "");
		if (key === null) continue;
		const row = `${key.incident}:${key.target}#${key.episode}`;
		const other = merged.get(row);
		merged.set(row, other === void 0 ? mergeTwo(delivery, delivery) : mergeTwo(other, delivery));
	}
	return [...merged.values()];
}
function mergeTwo(one, other) {
	const keys = [...new Set([...one.keys, ...other.keys])].toSorted((left, right) => rankOfKey(left) - rankOfKey(right));
	const { target = "" } = parseKey(keys.at(-1) ?? "") ?? {};
	const sent = mergeSent(one.sent ?? [], other.sent ?? []);
	return {
		keys: isAudience(target) ? keys.slice(-1) : keys,
		dueAt: one.dueAt ?? other.dueAt,
		asked: unique([...one.asked, ...other.asked]),
		reached: mergeReached(one, other),
		...sent.length === 0 ? {} : { sent }
	};
}
function mergeReached(one, other) {
	if (one.reached === "pending" && other.reached === "pending") return "pending";
	if (one.reached === "pending") return covers(other, one) ? other.reached : "pending";
	if (other.reached === "pending") return covers(one, other) ? one.reached : "pending";
	const earliest = new Map();
	for (const reached of [...one.reached, ...other.reached]) {
		const known = earliest.get(loginKey(reached.login));
		if (known === void 0 || reached.at < known.at) earliest.set(loginKey(reached.login), reached);
	}
	return [...earliest.values()];
}
function covers(settled, pending) {
	return pending.keys.every((key) => settled.keys.includes(key));
}
function rankOfKey(key) {
	const step = parseKey(key)?.step;
	return step === void 0 ? -1 : rankOf(step);
}
// src/delivery/message-rows.ts
function rowOf(key) {
	const parts = parseKey(key);
	return parts === null ? null : rowName(parts);
}
function rowName({ incident, target, episode }) {
	return `v1:${incident}:${target}#${episode}`;
}
function sentIn(rows, key) {
	return sentOfRow(rows, rowOf(key));
}
function sentOfRow(rows, row) {
	return rows.filter(({ keys }) => row !== null && rowOf(keys.at(-1) ?? "") === row).reduce((all, { sent = [] }) => mergeSent(all, sent), []);
}
function withSent(delivered, sent) {
	if (sent.length === 0) return delivered;
	const known = new Set(delivered.map(({ keys }) => rowOf(keys.at(-1) ?? "")));
	const fresh = sent.filter(({ keys }) => {
		const key = parseKey(keys.at(-1) ?? "");
		return key !== null && isAudience(key.target) && !known.has(rowName(key));
	});
	return mergeDeliveries([...delivered.map((delivery) => {
		const more = sentIn(sent, delivery.keys.at(-1) ?? "");
		return more.length === 0 ? delivery : {
			...delivery,
			sent: mergeSent(delivery.sent ?? [], more)
		};
	}), ...fresh]);
}
export { MANAGEMENT as a, isOnRota as c, presentOf as d, real as f, unique as h, mergeDeliveries as i, knownLogin as l, resolveRung as m, sentIn as n, chainOf as o, resolveMentions as p, withSent as r, concernedBy as s, rowOf as t, loginsOf as u };
