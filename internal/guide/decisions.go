// The decision table: from what went wrong to what to answer. What a rule makes of any other status is the rule's business, and so is
// intent ("existence is hidden here"), which excuses an answer and does not make it right.
//
//	in, err := decode(r) // malformed input
//	if err != nil {
//		http.Error(w, "malformed JSON", http.StatusBadRequest) // right; 422 accepted; 404 only for a path parameter
//	}

package guide

// Decisions is the decision table, a row for each cause.
var Decisions = []Decision{
	{
		// RFC 9110 §15.5.1; 413 and 415 because a decoder's error may be either of them.
		Cause:    "malformed input",
		Shows:    "the request does not parse: a body, form, header or parameter in the wrong syntax or missing",
		Right:    400,
		Accepted: []int{413, 415, 422},
		Sometimes: []Condition{
			{Codes: []int{404}, If: "the value stands in the path, so that the address names nothing"},
		},
	},
	{
		// RFC 9110 §15.5.21; 409 where the rule that is broken is uniqueness.
		Cause:    "invalid input",
		Shows:    "the request parses and breaks a rule: a validator's error, a comparison on a decoded value",
		Right:    422,
		Accepted: []int{400, 409},
	},
	{
		// RFC 9110 §15.5.2. The wrong current password of a caller who is signed in may be 400, 403 or 422; that is no condition here,
		// because Accepts would then let every confusion of 401 and 403 pass.
		Cause:    "missing or bad credentials",
		Shows:    "the caller is not known: no or bad token, cookie, session or key, a wrong password",
		Right:    401,
		Accepted: []int{404, 407},
		Sometimes: []Condition{
			{Classes: []int{3}, If: "the redirect leads to a login page"},
			{Codes: []int{200}, If: "the page shows the login form again"},
			{Codes: []int{400}, If: "it is an OAuth token endpoint (RFC 6749 §5.2)"},
		},
	},
	{
		// RFC 9110 §15.5.4, which permits 404 to hide that a thing exists: intent, for the rule to look for.
		Cause:         "missing permission",
		Shows:         "a known caller failed a test of role, permission or ownership",
		Right:         403,
		AcceptedClass: []int{3},
		Sometimes: []Condition{
			{Codes: []int{401}, If: "the same branch serves callers who are not known"},
		},
	},
	{
		// RFC 9110 §15.5.5; 403 is the other way round of hiding what exists.
		Cause:    "absence",
		Shows:    "a lookup by a key of the request found nothing: a no-rows error, a miss, no row affected",
		Right:    404,
		Accepted: []int{403, 410},
		Sometimes: []Condition{
			{Codes: []int{401}, If: "it is a login, and the account does not exist"},
			{Codes: []int{200, 204}, If: "the answer is an empty list"},
			{Codes: []int{400, 422}, If: "the thing is named in the body, not in the path"},
		},
	},
	{
		// RFC 9110 §15.5.11; whether it is for good is the owner's to say, and where it is not known 404 is right.
		Cause:    "deletion",
		Shows:    "what was looked up by a key of the request is there, and marked as deleted",
		Right:    410,
		Accepted: []int{403, 404},
	},
	{
		// RFC 9110 §15.5.6; §15.6.2 for a method that the server supports nowhere.
		Cause:    "wrong method",
		Shows:    "a test of the request's method failed, or the default of a switch on it was reached",
		Right:    405,
		Accepted: []int{404, 501},
	},
	{
		// RFC 9110 §15.5.10; 412 and 428 where a condition of the request was tested (§15.5.13, RFC 6585 §3).
		Cause:    "conflict",
		Shows:    "a unique or foreign key was violated, a version differs, the state forbids the step",
		Right:    409,
		Accepted: []int{412, 422, 428},
	},
	{
		// RFC 9110 §15.5.14.
		Cause: "too large content",
		Shows: "the body or the upload exceeds a limit: *http.MaxBytesError, a test of its size",
		Right: 413,
		Sometimes: []Condition{
			{Codes: []int{400}, If: "the same branch serves other causes"},
			{Codes: []int{507}, If: "the limit is the quota of a store (RFC 4918 §11.5)"},
		},
	},
	{
		// RFC 9110 §15.5.16.
		Cause:    "unsupported media type",
		Shows:    "a test of the request's Content-Type failed",
		Right:    415,
		Accepted: []int{400},
	},
	{
		// RFC 6585 §4.
		Cause:    "rate limit",
		Shows:    "a limiter said no, a quota is used up",
		Right:    429,
		Accepted: []int{503},
		Sometimes: []Condition{
			{Codes: []int{400}, If: "it is slow_down of OAuth's device flow (RFC 8628 §3.5)"},
			{Codes: []int{507}, If: "the limit is the quota of a store (RFC 4918 §11.5)"},
		},
	},
	{
		// RFC 9110 §15.6.2.
		Cause:    "missing implementation",
		Shows:    "a stub that says so, codes.Unimplemented, errors.ErrUnsupported",
		Right:    501,
		Accepted: []int{404, 405},
	},
	{
		// Nobody reads the answer, so none is needed. 499 is nginx's for the log, not in the registry; as a 4xx it counts the failure as
		// the client's, which is all that matters here.
		Cause:         "gone client",
		Shows:         "the request's context was canceled, which is not its deadline",
		AcceptedClass: []int{4},
	},
	{
		// RFC 9110 §15.6.3.
		Cause:    "upstream failure",
		Shows:    "a call to another service failed: http.Client, a gRPC client, a reverse proxy",
		Right:    502,
		Accepted: []int{503, 504},
		Sometimes: []Condition{
			{Codes: []int{500}, If: "the call is to the service's own database"},
		},
	},
	{
		// RFC 9110 §15.6.5; 408 where it was the request that came too slowly (§15.5.9).
		Cause:    "timeout",
		Shows:    "a deadline passed: context.DeadlineExceeded, os.ErrDeadlineExceeded, net.Error.Timeout",
		Right:    504,
		Accepted: []int{408, 503},
	},
	{
		// RFC 9110 §15.6.4.
		Cause:    "unavailable service",
		Shows:    "maintenance, start or shutdown, a failed ping or readiness check, an exhausted pool",
		Right:    503,
		Accepted: []int{500, 502, 504},
	},
	{
		// RFC 9110 §15.6.1.
		Cause:         "server fault",
		Shows:         "a call of the server's own that the client cannot mend failed: database, file, template, queue",
		Right:         500,
		AcceptedClass: []int{5},
	},
}
