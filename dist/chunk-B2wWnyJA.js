// src/model/typed.ts
function typed(words) {
	const ticks = "`".repeat(longestRun(words) + 1);
	const room = /^`|`$|^ .* $/.test(words) ? " " : "";
	return ticks + room + words + room + ticks;
}
function piecesOf(sentence) {
	const runs = sentence.split(/(`+)/);
	const pieces = [];
	const unanswered = new Set();
	let text = "";
	for (let at = 0; at < runs.length; at += 1) {
		const run = runs[at] ?? "";
		const isTicks = at % 2 === 1;
		const end = isTicks && !unanswered.has(run.length) ? runs.indexOf(run, at + 1) : -1;
		if (end === -1) {
			if (isTicks) unanswered.add(run.length);
			text += run;
			continue;
		}
		pieces.push({
			typed: false,
			words: text
		});
		pieces.push({
			typed: true,
			words: withoutRoom(runs.slice(at + 1, end).join(""))
		});
		text = "";
		at = end;
	}
	return [...pieces, {
		typed: false,
		words: text
	}].filter(({ words }) => words !== "");
}
function longestRun(words) {
	return (words.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function withoutRoom(words) {
	return /^ .* $/.test(words) && words.trim() !== "" ? words.slice(1, -1) : words;
}
export { piecesOf as n, typed as r, longestRun as t };
