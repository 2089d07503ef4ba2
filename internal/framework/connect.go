// What connect does (https://pkg.go.dev/connectrpc.com/connect):
//
//	errorWriter.Write(w, r, connect.NewError(connect.CodeNotFound, err))    404 by the Connect protocol
//	errorWriter.Write(w, r, err)                                            500
//	id, err := strconv.Atoi(req.Msg.Id)                                     the message is input
//
// What is said of errors is what they become for a client of the Connect protocol. One of gRPC, and of any stream, gets 200 whatever happens,
// and what failed in a trailer or at the end of the body: so nothing is said of the errors that the methods of a service return.

package framework

import "github.com/statuslint/statuslint/internal/response"

const (
	connectRoot  = "connectrpc.com/connect"
	connectError = "*" + connectRoot + ".Error"
)

func connect() Framework {
	request := "*" + connectRoot + ".Request"
	return Framework{
		Root:     connectRoot,
		Requests: []string{request},
		Fields:   []string{"Msg"},
		Rows: []Row{
			{connectRoot + ".NewError", connectErrors()},
			{connectRoot + ".NewWireError", connectErrors()},
			{"(*" + connectRoot + ".ErrorWriter).Write", connectFailure()},
			{"(*" + connectRoot + ".Handler).ServeHTTP", responds(to(1), escapes())},
			parses(connectRoot+".DecodeBinaryHeader", 0),
		},
		Inputs: []string{
			"(" + request + ").Any",
			"(" + request + ").Header",
			"(*" + connectRoot + ".ClientStream).RequestHeader",
			"(*" + connectRoot + ".ClientStream).Msg",
			"(*" + connectRoot + ".BidiStream).RequestHeader",
			"(*" + connectRoot + ".BidiStream).Receive",
			"(" + connectRoot + ".CallInfo).RequestHeader",
		},
	}
}

// connectErrors make errors with a code; what is said here of the code is the status that it becomes. There is no code 0.
func connectErrors() response.Summary {
	return byCode(0, func(status response.Value, o *response.Outcome) {
		if status.Text == "200" {
			status = constant("500")
		}
		o.Results = []response.Value{{
			Kind: response.Object, Type: connectError, Fields: []response.Field{{Name: "code", Value: status}}, Wraps: []response.Value{parameter(1)},
		}}
	})
}

// connectFailure answers an error without a code with 500.
func connectFailure() response.Summary {
	coded := response.Test{Param: 3, Is: connectError}
	withCode := done(responds(to(1), statusIn(3, connectError, "code"), failure(3)))
	without := done(responds(to(1), code(500), failure(3)))
	withCode.Outcomes[0].When, without.Outcomes[0].When = []response.Test{coded}, []response.Test{not(coded)}
	return response.Summary{Outcomes: append(withCode.Outcomes, without.Outcomes...)}
}
