// src/model/address.ts
const COMMENT = /^https?:\/\/([^/\s]+)\/[^/\s]+\/[^/\s]+\/(?:issues|pull)\/\d+#issuecomment-(\d+)$/i;
function addressKey(url) {
	const [, site, comment] = COMMENT.exec(url) ?? [];
	return site === void 0 ? url : `${site.toLowerCase()}#issuecomment-${comment}`;
}
function isSameAddress(one, other) {
	return addressKey(one).toLowerCase() === addressKey(other).toLowerCase();
}
function isNamedIn(timeline, url) {
	return timeline.some((event) => isSameAddress(event.url ?? "", url));
}
function isCommentAddress(url) {
	return COMMENT.test(url);
}
// src/model/receipt-words.ts
const ACCEPTED = "Accepted by the receiver ";
function receiptOf({ via, url, note }) {
	if (via === void 0) return null;
	if (via === "github") return url === void 0 ? null : "github";
	const rest = note?.startsWith("Accepted by the receiver ") === true ? note.slice(25) : "";
	return rest === via || rest.startsWith(`${via} as `) ? "receiver" : null;
}
export { isNamedIn as a, isCommentAddress as i, receiptOf as n, isSameAddress as o, addressKey as r, ACCEPTED as t };
