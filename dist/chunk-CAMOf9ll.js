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
export { isSameAddress as i, isCommentAddress as n, isNamedIn as r, addressKey as t };
