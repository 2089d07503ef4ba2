// The words for rows of web frameworks:
//
//	same(ginContext, responds(to(0), status(1), body(2)), "JSON", "XML")     c.JSON(code, v), c.XML(code, v)
//	done(responds(to(0), status(1)))                                         return c.NoContent(code): its error is nil
//	binds("(*…gin.Context).ShouldBindJSON", 1)                               malformed or invalid input, and parameter 1 is input then

package framework

import "github.com/statuslint/statuslint/internal/response"

// same is methods of a type that do the same.
func same(receiver string, s response.Summary, names ...string) []Row {
	var rows []Row
	for _, name := range on(receiver, names...) {
		rows = append(rows, Row{name, s})
	}
	return rows
}

// done is a function that sends, and whose only result is the error of that: nil, for all that matters.
func done(s response.Summary) response.Summary {
	s.Outcomes[0].Results = []response.Value{{Kind: response.Nil}}
	return s
}

// pending is a status that nothing has sent yet: a later one replaces it.
func pending() part { return func(r *response.Response) { r.Pending = true } }

// keeps says that the request keeps the status, and kept that such a status goes out.
func keeps() part { return func(r *response.Response) { r.Keeps = true } }

func kept() part { return func(r *response.Response) { r.Kept = true } }

// binds is a function that fills a parameter from the request and may check it, or returns an error.
func binds(name string, into int) Row {
	row := fails(name, 1, malformed(0), invalid(0))
	row.Summary.Flows = []response.Flow{{From: 0, Fills: into + 1}}
	return row
}

// offPath is a binder that reads no values of the path, whatever its name says.
func offPath(row Row) Row {
	outcomes := row.Summary.Outcomes
	results := outcomes[len(outcomes)-1].Results
	for i := range results[0].Causes {
		results[0].Causes[i].OffPath = true
	}
	return row
}

// refusing is a binder that answers a status itself before it returns its error.
func refusing(row Row, number int) Row {
	outcomes := row.Summary.Outcomes
	outcomes[len(outcomes)-1].Sends = sent(to(0), code(number))
	outcomes[len(outcomes)-1].Sends.Failed = true
	return row
}

// carriesStatus is a function that makes an error of a type, with a status in a field.
func makesError(name, typ, field string, status response.Value) Row {
	made := response.Value{Kind: response.Object, Type: typ, Fields: []response.Field{{Name: field, Value: status}}}
	return Row{name, response.Summary{Outcomes: []response.Outcome{{Results: []response.Value{made}}}}}
}
