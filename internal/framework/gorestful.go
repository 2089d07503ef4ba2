// What go-restful does (https://pkg.go.dev/github.com/emicklei/go-restful/v3):
//
//	resp.WriteEntity(user)                                        200, data; without a body if user is nil
//	resp.WriteHeaderAndEntity(http.StatusCreated, user)           201, data
//	resp.WriteErrorString(http.StatusNotFound, "no such user")    404, a failure
//	resp.WriteHeader(http.StatusNoContent)                        204, nothing of a body yet
//	if err := req.ReadEntity(&in); err != nil {                   malformed input; go-restful has answered nothing
//
// A value that cannot be written is an error, and by default nothing has gone out then. An entity for which there is no writer, because
// the route says nothing of what it produces or the client accepts something else, is answered 406, and that is no error.
//
// Its router answers 404, 405 with Allow, 406 and 415 on its own, with a text.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	restfulRoot       = "github.com/emicklei/go-restful/v3"
	restfulRequest    = "*" + restfulRoot + ".Request"
	restfulResponse   = "*" + restfulRoot + ".Response"
	restfulCompressor = "*" + restfulRoot + ".CompressingResponseWriter"
)

func goRestful() Framework {
	return Framework{
		Root:      restfulRoot,
		Responses: []string{restfulResponse, restfulCompressor},
		Requests:  []string{restfulRequest},
		Rows:      slices.Concat(restfulAnswers(), restfulEncodes(), restfulWriters(), restfulFilters(), restfulReaders(), restfulErrors()),
		Fields:    []string{"Request"},
		Inputs: on(restfulRequest, "PathParameter", "PathParameters", "QueryParameter", "QueryParameters", "BodyParameter",
			"HeaderParameter"),
		Wrappers: map[string]int{
			restfulRoot + ".NewResponse":                  0,
			restfulRoot + ".NewCompressingResponseWriter": 0,
		},
		Header: map[string]HeaderCall{"(" + restfulRoot + ".Response).AddHeader": Adds},
	}
}

func restfulAnswers() []Row {
	return slices.Concat(
		same(restfulResponse, responds(to(0), status(1)), "WriteHeader"),
		same(restfulResponse, responds(to(0), body(1)), "Write"),
		same(restfulResponse, restfulWriteError(), "WriteError"),
		same(restfulResponse, done(responds(to(0), status(1), failure(2))), "WriteErrorString"),
		restfulWrites(restfulValue(1, code(200), body(1)), "WriteAsJson", "WriteAsXml"),
		restfulWrites(restfulValue(1, code(200), body(1), field("Content-Type", 2)), "WriteJson"),
		restfulWrites(restfulValue(2, status(1), body(2)), "WriteHeaderAndXml"),
		restfulWrites(restfulValue(2, status(1), body(2), field("Content-Type", 3)), "WriteHeaderAndJson"),
		restfulWrites(negotiated(restfulValue(1, code(200), body(1))), "WriteEntity"),
		restfulWrites(negotiated(restfulValue(2, status(1), body(2))), "WriteHeaderAndEntity"),
		restfulWrites(negotiated(restfulValue(2, status(1), failure(2))), "WriteServiceError"),
		same(restfulRoot+".Response", responds(to(0), code(500)), "InternalServerError"),
	)
}

// restfulValue sends a value, and of nil the status alone.
func restfulValue(value int, status part, content ...part) response.Summary {
	none := response.Test{Param: value, Is: "nil"}
	data := done(responds(append([]part{to(0), status}, content...)...)).Outcomes[0]
	data.When = []response.Test{not(none)}
	empty := done(responds(to(0), status)).Outcomes[0]
	empty.When = []response.Test{none}
	return response.Summary{Outcomes: []response.Outcome{data, empty}}
}

// negotiated adds that no writer may fit. The 406 for that stays unnamed: its reason is what the client accepts, never that of the branch
// in which an entity is written.
func negotiated(s response.Summary) response.Summary {
	s.Outcomes = append(s.Outcomes, done(responds(to(0), someStatus())).Outcomes...)
	return s
}

// restfulWrites adds that the value may not encode, when nothing is sent.
func restfulWrites(s response.Summary, names ...string) []Row {
	rows := same(restfulResponse, s, names...)
	for i, row := range rows {
		rows[i].Summary.Outcomes = append(slices.Clone(s.Outcomes), response.Outcome{
			When:    s.Outcomes[0].When,
			Results: []response.Value{failed(explained("the error of ", row.Func, []response.Cause{fault})...)},
		})
	}
	return rows
}

// restfulEncodes is what any writer of entities does: the project's own may send something of nil, too.
func restfulEncodes() []Row {
	row := fails("("+restfulRoot+".EntityReaderWriter).Write", 1, fault)
	row.Summary.Outcomes[0].Sends = sent(to(1), status(2), body(3))
	return []Row{row}
}

// Without an error the text is empty.
func restfulWriteError() response.Summary {
	none := response.Test{Param: 2, Is: "nil"}
	return response.Summary{Outcomes: []response.Outcome{
		{When: []response.Test{not(none)}, Sends: sent(to(0), status(1), failure(2)), Results: []response.Value{{Kind: response.Nil}}},
		{When: []response.Test{none}, Sends: sent(to(0), status(1)), Results: []response.Value{{Kind: response.Nil}}},
	}}
}

// A compressor holds back what is written.
func restfulWriters() []Row {
	return slices.Concat(
		same(restfulResponse, responds(to(0), streams()), "Flush"),
		same(restfulResponse, hijacks(), "Hijack"),
		same(restfulResponse, silent(), "PrettyPrint", "SetRequestAccepts", "EntityWriter"),
		same(restfulRoot+".Response", silent(), "StatusCode", "ContentLength", "CloseNotify", "Error"),
		same(restfulCompressor, responds(to(0), status(1)), "WriteHeader"),
		same(restfulCompressor, responds(to(0), buffered(1)), "Write"),
		same(restfulCompressor, responds(to(0), streams()), "Flush"),
		same(restfulCompressor, responds(to(0), some(response.MaybeBody)), "Close"),
		same(restfulCompressor, hijacks(), "Hijack"),
		same(restfulCompressor, silent(), "CloseNotify"),
	)
}

// Filters go on to the next one, and at last to the handler.
func restfulFilters() []Row {
	container := "*" + restfulRoot + ".Container"
	return slices.Concat(
		same("*"+restfulRoot+".FilterChain", responds(to(2), escapes()), "ProcessFilter"),
		same(restfulRoot+".CrossOriginResourceSharing", responds(to(2), escapes()), "Filter"),
		same(container, responds(to(2), escapes()), "OPTIONSFilter"),
		same(container, responds(to(1), escapes()), "ServeHTTP", "Dispatch"),
		[]Row{{restfulRoot + ".NoBrowserCacheFilter", responds(to(1), escapes())}},
	)
}

// A body of a type for which there is no reader is malformed, too: its error is a ServiceError with 400.
func restfulReaders() []Row {
	return []Row{
		decodes("("+restfulRequest+").ReadEntity", 0, 1),
		decodes("("+restfulRoot+".EntityReaderWriter).Read", 1, 2),
		parses("("+restfulRequest+").BodyParameter", 0),
	}
}

// Nothing answers with the code of an error unless the project does.
func restfulErrors() []Row {
	return []Row{
		makesError(restfulRoot+".NewError", restfulRoot+".ServiceError", "Code", parameter(0)),
		makesError(restfulRoot+".NewErrorWithHeader", restfulRoot+".ServiceError", "Code", parameter(0)),
	}
}
