// Package protocol speaks protocols that put failures into a 200: JSON-RPC, GraphQL, SOAP, token introspection.
//
//	{"jsonrpc": "2.0", "id": 1, "error": {"code": -32700, "message": "parse error"}} // 200, by the protocol
package protocol

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"net/http"
)

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

type rpcResponse struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  any             `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

func rpc(w http.ResponseWriter, r *http.Request) {
	var req struct {
		ID     json.RawMessage
		Method string
	}
	enc := json.NewEncoder(w)
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		enc.Encode(rpcResponse{Version: "2.0", Error: &rpcError{-32700, "parse error"}})
		return
	}
	if req.Method != "echo" {
		enc.Encode(rpcResponse{Version: "2.0", ID: req.ID, Error: &rpcError{-32601, "method not found"}})
		return
	}
	enc.Encode(rpcResponse{Version: "2.0", ID: req.ID, Result: "echo"})
}

// rpcMap is JSON-RPC without types.
func rpcMap(w http.ResponseWriter, r *http.Request) {
	if _, err := io.ReadAll(r.Body); err != nil {
		json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": nil, "error": map[string]any{"code": -32603, "message": err.Error()}})
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": 1, "result": true})
}

type graphError struct {
	Message string   `json:"message"`
	Path    []string `json:"path,omitempty"`
}

// GraphQL answers the query as far as it goes; the errors stand beside the data.
func graphql(w http.ResponseWriter, r *http.Request) {
	var query struct {
		Query     string
		Variables map[string]any
	}
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewDecoder(r.Body).Decode(&query); err != nil {
		http.Error(w, "malformed GraphQL request", http.StatusBadRequest)
		return
	}
	data, err := execute(query.Query)
	if err != nil {
		json.NewEncoder(w).Encode(map[string]any{"data": nil, "errors": []graphError{{Message: err.Error()}}})
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"data": data})
}

func execute(query string) (any, error) {
	if query == "" {
		return nil, errors.New("empty query")
	}
	return map[string]string{"query": query}, nil
}

type soapEnvelope struct {
	XMLName xml.Name   `xml:"http://schemas.xmlsoap.org/soap/envelope/ Envelope"`
	Fault   *soapFault `xml:"Body>Fault,omitempty"`
	Result  string     `xml:"Body>Result,omitempty"`
}

type soapFault struct {
	Code   string `xml:"faultcode"`
	Reason string `xml:"faultstring"`
}

func soap(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/xml; charset=utf-8")
	result, err := execute(r.Header.Get("SOAPAction"))
	if err != nil {
		xml.NewEncoder(w).Encode(soapEnvelope{Fault: &soapFault{"soap:Client", err.Error()}})
		return
	}
	xml.NewEncoder(w).Encode(soapEnvelope{Result: result.(map[string]string)["query"]})
}

var tokens = map[string]string{}

// introspect follows RFC 7662: a token that is not known is not active, and that is the answer.
func introspect(w http.ResponseWriter, r *http.Request) {
	subject, ok := tokens[r.PostFormValue("token")]
	if !ok {
		json.NewEncoder(w).Encode(map[string]any{"active": false})
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"active": true, "sub": subject})
}

// gRPC-web carries its status in trailers.
func grpcWeb(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/grpc-web+proto")
	if _, err := execute(r.URL.Query().Get("q")); err != nil {
		w.Header().Set("Grpc-Status", "3")
		w.Header().Set("Grpc-Message", err.Error())
		w.WriteHeader(http.StatusOK)
		return
	}
	w.Header().Set("Grpc-Status", "0")
	w.Write([]byte{0, 0, 0, 0, 0})
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /rpc", rpc)
	mux.HandleFunc("POST /rpc/map", rpcMap)
	mux.HandleFunc("POST /graphql", graphql)
	mux.HandleFunc("POST /soap", soap)
	mux.HandleFunc("POST /oauth/introspect", introspect)
	mux.HandleFunc("POST /grpc/", grpcWeb)
}
