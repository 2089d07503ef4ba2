// The words for rows of functions that say yes or no:
//
//	verdict("(*…casbin/v2.Enforcer).Enforce", said{0, 2, "false"}, …)     ok, err := enforcer.Enforce(…): ok is false
//	complains("(*…esapi.Response).IsError", …)                              res.IsError() is true
//	tells("(…mongo.WriteException).HasErrorCode", 1, "11000", …)            e.HasErrorCode(11000) is true

package framework

import "github.com/statuslint/statuslint/internal/response"

// said is the result in which a function says something, the number of its results, and what it says for a cause.
type said struct {
	at, of int
	bad    string
}

// verdict is a function that tells whether something is so, and whose error says that it cannot tell.
func verdict(name string, says said, cause response.Cause) Row {
	opposite := map[string]string{"false": "true", "true": "false"}
	bad := constant(says.bad)
	bad.Causes = explained("the result of ", name, []response.Cause{cause})
	outcome := func(verdict, err response.Value) response.Outcome {
		results := make([]response.Value, says.of)
		results[says.at], results[says.of-1] = verdict, err
		return response.Outcome{Results: results}
	}
	good := response.Value{Kind: response.Nil}
	return Row{name, response.Summary{Outcomes: []response.Outcome{
		outcome(constant(opposite[says.bad]), good),
		outcome(bad, good),
		outcome(bad, failed(explained("the error of ", name, []response.Cause{fault})...)),
	}}}
}

// refuses is a function that returns false last, among so many results. Any of the causes can be why.
func refuses(name string, results int, causes ...response.Cause) Row {
	no := constant("false")
	no.Causes = explained("the result of ", name, causes)
	return ends(name, results, constant("true"), no)
}

// complains is a function whose only result is true for the causes.
func complains(name string, causes ...response.Cause) Row {
	yes := constant("true")
	yes.Causes = explained("the result of ", name, causes)
	return ends(name, 1, constant("false"), yes)
}

// tells is a function whose only result is true for the cause, if the parameter is the constant.
func tells(name string, param int, code string, cause response.Cause) Row {
	yes := constant("true")
	yes.Causes = explained("the result of ", name, []response.Cause{cause})
	asked := response.Test{Param: param, Is: code}
	return Row{name, response.Summary{Outcomes: []response.Outcome{
		{Results: []response.Value{yes}, When: []response.Test{asked}},
		{Results: []response.Value{constant("true")}, When: []response.Test{not(asked)}},
		{Results: []response.Value{constant("false")}},
	}}}
}

// misses is a function whose only result is nil for the cause.
func misses(name string, cause response.Cause) Row { return lacks(name, 1, cause) }

// lacks is a function whose first result is nil for the cause.
func lacks(name string, results int, cause response.Cause) Row {
	found, none := make([]response.Value, results), make([]response.Value, results)
	found[0] = response.Value{Kind: response.Object}
	none[0] = response.Value{Kind: response.Nil, Causes: explained("the result of ", name, []response.Cause{cause})}
	return Row{name, response.Summary{Outcomes: []response.Outcome{{Results: found}, {Results: none}}}}
}
