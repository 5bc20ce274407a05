// src/model/code-fence.ts
function closesFence(line, fence) {
	const trimmed = line.replace(/^ {0,3}/, "").trimEnd();
	return trimmed.length >= fence.length && trimmed === (fence[0] ?? "").repeat(trimmed.length);
}
const HEAD_SIGN = "<!-- incident-ledger:head";
const HEAD_OPENING = `${HEAD_SIGN} 2, drawn from the front matter by incident-ledger fmt: change that, not this -->`;
const HEAD_CLOSING = "<!-- /incident-ledger:head -->";
function headDrawing(line) {
	const drawing = /^<!-- incident-ledger:head (\d{1,6})(?:,[^>]*)?-->\s*$/.exec(line)?.[1];
	return drawing === void 0 ? null : Number(drawing);
}
export { closesFence as a, headDrawing as i, HEAD_OPENING as n, HEAD_SIGN as r, HEAD_CLOSING as t };
