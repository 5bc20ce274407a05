import { i as placeOf, u as statusOf } from "./chunk-DiUJofpF.js";
// src/github/open-pull.ts
function incidentBranch(what, id) {
	return `incident-ledger/${what}-${id.replace(/[^A-Za-z0-9-]/g, "-")}`;
}
const COVERS = "incident-ledger/covers-";
function coversBranch(rota) {
	return `${COVERS}${rota}`;
}
function isCoversBranch(branch) {
	return branch.startsWith(COVERS);
}
const MOST = 50;
async function branchFor(repository, name, base) {
	const [first, ...more] = Array.from({ length: MOST }, (_, at) => at === 0 ? name : `${name}-${at + 1}`);
	let branch = first ?? name;
	for (const next of [...more, null]) {
		const pulls = await pullsFrom(repository, branch, base);
		const open = pulls.find(({ state }) => state === "open");
		if (open !== void 0) return {
			branch,
			pull: open
		};
		if (pulls.length === 0 || next === null) break;
		branch = next;
	}
	return {
		branch,
		pull: null
	};
}
async function pullsFrom(repository, branch, base) {
	const { data } = await repository.client.rest.pulls.list({
		...placeOf(repository),
		state: "all",
		head: `${repository.owner}:${branch}`,
		base,
		per_page: 100
	});
	return data.map(({ number, html_url: url, state }) => ({
		number,
		url,
		state
	}));
}
async function ensureBranch(repository, branch, base) {
	const { git } = repository.client.rest;
	const place = placeOf(repository);
	const { data } = await git.getRef({
		...place,
		ref: `heads/${base}`
	});
	try {
		await git.createRef({
			...place,
			ref: `refs/heads/${branch}`,
			sha: data.object.sha
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
	}
}
async function openPull(repository, wanted) {
	const { branch: head, base, title, body } = wanted;
	try {
		const { data } = await repository.client.rest.pulls.create({
			...placeOf(repository),
			title,
			body,
			head,
			base,
			request: { retries: 0 }
		});
		return {
			number: data.number,
			url: data.html_url
		};
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		const open = (await pullsFrom(repository, head, base)).find(({ state }) => state === "open");
		if (open === void 0 && !/no commits between/i.test(String(error))) throw error;
		return open ?? null;
	}
}
export { isCoversBranch as a, incidentBranch as i, coversBranch as n, openPull as o, ensureBranch as r, pullsFrom as s, branchFor as t };
