// What grpc-gateway does (https://pkg.go.dev/github.com/grpc-ecosystem/grpc-gateway/v2/runtime):
//
//	runtime.HTTPError(ctx, mux, m, w, r, status.Error(codes.NotFound, "…"))    404, and 500 for an error without a code
//	w.WriteHeader(runtime.HTTPStatusFromCode(codes.NotFound))                  404
//	runtime.ForwardResponseMessage(ctx, mux, m, w, r, reply)                   200, unless an option of mux says otherwise
//
// An error of gRPC is none of HTTP before it gets there: servers that return one answer no status.

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

const (
	gatewayRoot    = "github.com/grpc-ecosystem/grpc-gateway/v2"
	gatewayRuntime = gatewayRoot + "/runtime"
	gatewayError   = "*" + gatewayRuntime + ".HTTPStatusError"
	grpcStatus     = "google.golang.org/grpc/status"
	grpcError      = "*google.golang.org/grpc/internal/status.Error"
)

func grpcGateway() Framework {
	return Framework{
		Root:     gatewayRoot,
		Rows:     slices.Concat(gatewayAnswers(), grpcErrors(), gatewayParsers()),
		Wrappers: map[string]int{"(" + gatewayRuntime + ".Marshaler).NewEncoder": 1},
	}
}

func gatewayAnswers() []Row {
	return []Row{
		{gatewayRuntime + ".HTTPError", gatewayFailure()},
		{gatewayRuntime + ".DefaultHTTPErrorHandler", gatewayFailure()},
		{gatewayRuntime + ".HTTPStreamError", responds(to(3), failure(5), streams())},
		{gatewayRuntime + ".DefaultRoutingErrorHandler", routingErrors()},
		{gatewayRuntime + ".HTTPStatusFromCode", statusFromCode()},
		{gatewayRuntime + ".ForwardResponseMessage", responds(to(3), someStatus(), some(response.MaybeBody))},
		{gatewayRuntime + ".ForwardResponseStream", responds(to(3), someStatus(), some(response.MaybeBody), streams(), escapes())},
		{"(*" + gatewayRuntime + ".ServeMux).ServeHTTP", responds(to(1), escapes())},
		{"(" + gatewayRuntime + ".Encoder).Encode", responds(to(0), body(1))},
	}
}

// gatewayFailure answers with the status that an error stands for. An error handler of the project's own may replace it.
func gatewayFailure() response.Summary {
	ofGateway, ofGRPC := response.Test{Param: 5, Is: gatewayError}, response.Test{Param: 5, Is: grpcError}
	unauthenticated := response.Test{Param: 5, Path: []response.Step{{As: grpcError}, {Field: grpcField}}, Is: "401"}
	coded := statusIn(5, grpcError, grpcField)
	return response.Summary{Outcomes: []response.Outcome{
		{When: []response.Test{ofGateway}, Sends: sent(to(3), statusIn(5, gatewayError, "HTTPStatus"), failure(5))},
		{When: []response.Test{ofGRPC, unauthenticated}, Sends: sent(to(3), coded, failure(5), named("Www-Authenticate"))},
		{When: []response.Test{ofGRPC, not(unauthenticated)}, Sends: sent(to(3), coded, failure(5))},
		{When: []response.Test{not(ofGateway), not(ofGRPC)}, Sends: sent(to(3), someStatus(), failure(5))},
	}}
}

// grpcField is where an error of gRPC is said to have its status. It is no field of it: the error has a code, far within.
const grpcField = "status"

// grpcErrors make errors with a code; what is said here is the status that the code becomes.
func grpcErrors() []Row {
	made := byCode(0, func(status response.Value, o *response.Outcome) {
		o.Results = []response.Value{{Kind: response.Object, Type: grpcError, Fields: []response.Field{{Name: grpcField, Value: status}}}}
		if status.Text == "200" {
			o.Results = []response.Value{{Kind: response.Nil}}
		}
	})
	return []Row{{grpcStatus + ".Error", made}, {grpcStatus + ".Errorf", made}}
}

// routingErrors become codes and statuses again, so 405 is answered as 501.
func routingErrors() response.Summary {
	said := func(number int) func(*response.Outcome) {
		return func(o *response.Outcome) { o.Sends = sent(to(3), code(number), some(response.FailureBody)) }
	}
	return byConstant(5, map[int]func(*response.Outcome){400: said(400), 404: said(404), 405: said(501)}, said(500))
}

func statusFromCode() response.Summary {
	return byCode(0, func(status response.Value, o *response.Outcome) { o.Results = []response.Value{status} })
}

// gatewayParsers get values out of the request.
func gatewayParsers() []Row {
	rows := []Row{
		fails(gatewayRuntime+".AnnotateContext", 2, malformed(2)),
		fails(gatewayRuntime+".AnnotateIncomingContext", 2, malformed(2)),
		parses(gatewayRuntime+".FieldMaskFromRequestBody", 0),
		decodes(gatewayRuntime+".PopulateQueryParameters", 1, 0),
		decodes(gatewayRuntime+".PopulateFieldFromPath", 2, 0),
		decodes("("+gatewayRuntime+".Decoder).Decode", 0, 1),
		decodes("("+gatewayRuntime+".Marshaler).Unmarshal", 1, 2),
		fails("("+gatewayRuntime+".Marshaler).Marshal", 2, fault),
	}
	rows = append(rows, carry("("+gatewayRuntime+".Marshaler).", 1, "NewDecoder")...)
	for _, name := range []string{"Bool", "Float64", "Float32", "Int64", "Int32", "Uint64", "Uint32"} {
		rows = append(rows, parses(gatewayRuntime+"."+name, 0), parses(gatewayRuntime+"."+name+"Slice", 0), parses(gatewayRuntime+"."+name+"P", 0))
	}
	for _, name := range []string{"String", "StringSlice", "Bytes", "BytesSlice", "Timestamp", "Duration", "Enum", "EnumSlice"} {
		rows = append(rows, parses(gatewayRuntime+"."+name, 0))
	}
	return rows
}
