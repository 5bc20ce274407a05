import { t as isConfidential } from "./chunk-Zc9OnoFq.js";
// src/report/shown.ts
const WITHHELD = "(confidential)";
function shownIn(place, entry, policy) {
	const confidential = isConfidential(entry.file, policy, place);
	return {
		entry: sealed(confidential ? bare(entry, policy) : entry),
		confidential,
		place
	};
}
function withhold(entry) {
	const { file } = entry;
	const { cause: _cause, change: _change, factors: _factors, "recurrence-of": _recurrences, ...incident } = file.incident;
	const tasks = file.body.facts.tasks.map(({ elsewhere: _elsewhere, ...task }) => ({
		...task,
		text: WITHHELD,
		owner: WITHHELD
	}));
	return {
		...entry,
		file: {
			...file,
			incident: {
				...incident,
				title: WITHHELD,
				services: [WITHHELD]
			},
			body: {
				...file.body,
				text: "",
				facts: {
					...file.body.facts,
					tasks
				}
			}
		}
	};
}
function bare(entry, policy) {
	const { file, course, obligations, open, words, ...more } = withhold(entry);
	const { id, title, kind, services, declared, tlp, status, priority } = file.incident;
	return {
		file: {
			path: id,
			incident: {
				id,
				title,
				kind: policy !== null && Object.hasOwn(policy.kinds, kind) ? kind : "unknown",
				services,
				declared,
				timeline: [],
				...tlp === void 0 ? {} : { tlp },
				...status === void 0 ? {} : { status },
				...priority === void 0 ? {} : { priority }
			},
			body: {
				...file.body,
				facts: {
					...file.body.facts,
					headings: [],
					links: []
				}
			}
		},
		course: {
			...course,
			events: [],
			scope: null,
			holds: course.holds.map((hold) => ({
				...hold,
				reason: WITHHELD
			})),
			holdings: [],
			notifications: [],
			discounted: []
		},
		obligations: obligations.map((obligation) => ({
			...obligation,
			metBy: null,
			reasons: []
		})),
		open,
		words: words.map((word) => ({
			...word,
			by: null,
			reason: WITHHELD
		})),
		...more
	};
}
function sealed(entry) {
	return entry;
}
export { shownIn as n, withhold as r, WITHHELD as t };
