// src/model/address.ts
const COMMENT = /^https?:\/\/([^/\s]+)\/[^/\s]+\/[^/\s]+\/(?:issues|pull)\/\d+#issuecomment-(\d+)$/i;
function addressKey(url) {
	const [, site, comment] = COMMENT.exec(url) ?? [];
	return site === void 0 ? url : `${site.toLowerCase()}#issuecomment-${comment}`;
}
function isSameAddress(one, other) {
	return addressKey(one).toLowerCase() === addressKey(other).toLowerCase();
}
function isCommentAddress(url) {
	return COMMENT.test(url);
}
export { isCommentAddress as n, isSameAddress as r, addressKey as t };
