import { f as loginKey } from "./chunk-BHqcb9RK.js";
// src/model/once-per.ts
function oncePer(make) {
	const known = new WeakMap();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
function oncePerText(make) {
	const known = new Map();
	return (asked) => {
		const before = known.get(asked);
		if (before !== void 0) return before;
		const made = make(asked);
		known.set(asked, made);
		return made;
	};
}
// src/model/roster.ts
function asAsked(versions) {
	let counted = [];
	for (const [index, version] of versions.entries()) {
		const { file } = version;
		const since = version.since ?? -1e400;
		const before = versions[index - 1]?.file.covers ?? [];
		for (const cover of newCovers(file.covers, before)) if (cover.url !== void 0 && cover.asked !== void 0 && cover.asked < since) counted = withCover(counted, cover, cover.asked);
		counted = [...counted, version];
	}
	return counted;
}
function withCover(versions, cover, since) {
	const covered = (version) => {
		const { file } = version;
		return {
			...version,
			file: {
				...file,
				covers: [...file.covers, cover]
			}
		};
	};
	const at = versions.findLastIndex((one) => one.since === null || one.since <= since);
	const base = versions[at];
	if (base === void 0) return versions.map(covered);
	const later = versions.slice(at + 1).map(covered);
	return [
		...versions.slice(0, at + 1),
		{
			...covered(base),
			since
		},
		...later
	];
}
function newCovers(covers, before) {
	const old = new Set(before.map((cover) => JSON.stringify(cover)));
	return covers.filter((cover) => !old.has(JSON.stringify(cover)));
}
function rotaFileAt({ versions }, at) {
	return (versions.findLast(({ since }) => since === null || since <= at) ?? versions[0])?.file ?? null;
}
function rotaIn({ rotas }, name) {
	return Object.hasOwn(rotas, name) ? rotas[name] ?? null : null;
}
const everybodyOf = oncePer((roster) => {
	const people = new Map();
	for (const { file } of roster.versions) for (const login of peopleIn(file, roster.name, () => true)) if (!people.has(loginKey(login))) people.set(loginKey(login), login);
	return [...people.values()];
});
function peopleOf(roster, at) {
	const file = rotaFileAt(roster, at);
	return file === null ? [] : peopleIn(file, roster.name, ({ from }) => from <= at);
}
function peopleIn(file, name, counts) {
	const layers = rotaIn(file, name)?.layers ?? [];
	const covers = file.covers.filter((cover) => cover.rota === name && counts(cover));
	return [...layers.flatMap(({ people }) => people), ...covers.map(({ by }) => by)];
}
export { rotaFileAt as a, oncePer as c, peopleOf as i, oncePerText as l, everybodyOf as n, rotaIn as o, newCovers as r, withCover as s, asAsked as t };
