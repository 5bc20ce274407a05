// src/model/login.ts
const LOGIN = /^@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?$/;
const LOGIN_OR_NAME = /^(?:@?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]{3,8})?(?:\[bot\])?|\S+(?:[ \u3000]\S+)+)$/;
const MENTIONED_LOGIN = /(?:^|[\s(])@([A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}(?:_[A-Za-z0-9]{3,8})?(?:\/[\w.-]+)?)/;
const TEAM = /^@?[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
function isShortEnough(text) {
	return /[ \u3000]/.test(text) || text.replace(/^@|\[bot\]$/g, "").length <= 39;
}
function isLogin(text) {
	return LOGIN.test(text) && isShortEnough(text);
}
function loginKey(login) {
	return login.toLowerCase();
}
function sameLogin(one, other) {
	return one === other || loginKey(one) === loginKey(other);
}
export { isLogin as a, sameLogin as c, TEAM as i, LOGIN_OR_NAME as n, isShortEnough as o, MENTIONED_LOGIN as r, loginKey as s, LOGIN as t };
