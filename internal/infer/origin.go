// Where values come from: which part of the request, or the server.
//
//	id := r.PathValue("id")                         the path
//	err := json.NewDecoder(r.Body).Decode(&in)      in is of the content
//	limit := r.URL.Query().Get("limit")             another part of the request
//	db := s.db                                      the server: no part of the request

package infer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// provenance is what a value holds of the request. Nothing at all: it was there before, or is made of what was.
type provenance uint8

const (
	fromPath      provenance = 1 << iota // a value of the path
	fromContent                          // of the body
	fromElsewhere                        // of the query, of a header field
	fromSomewhere                        // the caller may know, or nobody
)

// The words of functions that read a part of the request, in the names of the standard library and the frameworks.
var (
	pathParts    = pattern.New(`\b(?:ur[il]|params?|path|vars?)\b`)
	contentParts = pattern.New(`\b(?:json|xml|yaml|toml|msgpack|protobuf|plain|body|content|multipart|file|files|post)\b`)
	otherParts   = pattern.New(`\b(?:query|form|header|headers|cookies?|get)\b`)
	// Binders of a whole request take the body where there is one.
	binders    = pattern.New(`\b(?:bind|decode|unmarshal|read entity|raw data|payload)\b`)
	partFields = map[string]provenance{"Body": fromContent, "MultipartForm": fromContent, "PostForm": fromContent, "Path": fromPath, "RawPath": fromPath,
		"RequestURI": fromPath, "URL": fromSomewhere, "Request": fromSomewhere}
)

// has tells whether the origin may be one of the parts.
func (o provenance) has(part provenance) bool { return o&part != 0 }

// originOf follows a value back to all that it is made of.
func (f *function) originOf(v ssa.Value) provenance {
	if v == nil || len(f.originBusy) > maxDepth {
		return fromSomewhere
	}
	if f.originBusy[v] || isContext(v.Type()) {
		return 0
	}
	f.originBusy[v] = true
	defer delete(f.originBusy, v)
	switch v := v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.Builtin:
		return 0
	case *ssa.Parameter:
		if f.isServer(v) {
			return 0
		}
		return fromSomewhere
	case *ssa.FreeVar:
		outer, binding := f.binding(v)
		if binding == nil {
			return fromSomewhere
		}
		return outer.originBefore(binding)
	case *ssa.Alloc:
		return f.originBehind(v)
	case *ssa.FieldAddr:
		if holdsPath(v.X) {
			return originOfField(step(v.X.Type(), v.Field).Field)
		}
		return f.originOf(v.X)
	case *ssa.Call:
		return f.originOfCall(v)
	case *ssa.UnOp:
		if v.Op == token.ARROW {
			return fromSomewhere
		}
		return f.originOf(v.X)
	case ssa.Instruction:
		return f.originOfOperands(v)
	}
	return fromSomewhere
}

func (f *function) originOfOperands(i ssa.Instruction) provenance {
	var all provenance
	for _, op := range i.Operands(nil) {
		if *op != nil {
			all |= f.originOf(*op)
		}
	}
	return all
}

// originOfAll is the origin of what is made of all the values.
func (f *function) originOfAll(values []ssa.Value) provenance {
	var all provenance
	for _, v := range values {
		all |= f.originOf(v)
	}
	return all
}

// originBefore is originOf for what a literal captures: all that a function that makes handlers was given was there before any request.
func (f *function) originBefore(v ssa.Value) provenance {
	if a, ok := v.(*ssa.Alloc); ok {
		if stores := storesTo(a); len(stores) == 1 {
			return f.originBefore(stores[0].Val)
		}
	}
	if p, ok := v.(*ssa.Parameter); ok && !takesExchange(f.fn.Signature) && !isRequest(p.Type()) {
		return 0
	}
	return f.originOf(v)
}

// originOfCall takes what a call gives, or fills: what is known of a function that gets the request says which part it reads, and else its name.
func (f *function) originOfCall(call ssa.CallInstruction) provenance {
	c := f.resolve(call.Common())
	if !slices.ContainsFunc(c.args, holdsPath) {
		return f.originOfAll(c.args)
	}
	if c.obj == nil {
		return fromSomewhere
	}
	if reads, known := f.knownReads(c); known {
		return originRead(reads)
	}
	return originNamed(c.obj)
}

// originOfField is the origin of a field of the request or of its address.
func originOfField(name string) provenance {
	if part, ok := partFields[name]; ok {
		return part
	}
	return fromElsewhere
}

// originRead is the origin of what a function gives that reads so much.
func originRead(reads response.Reads) provenance {
	var o provenance
	for part, read := range map[provenance]bool{fromPath: reads.Path, fromContent: reads.Content, fromElsewhere: reads.Other, fromSomewhere: reads.Unknown} {
		if read {
			o |= part
		}
	}
	if o == 0 { // what was kept in its context
		return fromElsewhere
	}
	return o
}

// originNamed reads the name of a function that gets the request.
func originNamed(obj *types.Func) provenance {
	name := words(obj.Name())
	switch {
	case givesContext(obj):
		return 0
	case pathGetters.MatchString(name) && !queryGetters.MatchString(name):
		return fromPath
	case pathParts.MatchString(name):
		return fromPath | fromSomewhere
	case contentParts.MatchString(name):
		return fromContent
	case otherParts.MatchString(name):
		return fromElsewhere
	case binders.MatchString(name):
		return fromContent | fromSomewhere
	}
	return fromSomewhere
}

func givesContext(obj *types.Func) bool {
	results := obj.Signature().Results()
	return results.Len() == 1 && isContext(results.At(0).Type())
}

// holdsPath tells whether the value is the request or its address. What takes it as a context does not read it.
func holdsPath(v ssa.Value) bool {
	if isContext(v.Type()) {
		return false
	}
	v = stripped(v)
	if load, ok := v.(*ssa.UnOp); ok {
		if addr, ok := load.X.(*ssa.FieldAddr); ok && typeName(v.Type()) == "*net/url.URL" {
			return isRequest(addr.X.Type())
		}
	}
	return isRequest(v.Type())
}

// originBehind is the origin of all that is put behind a pointer.
func (f *function) originBehind(pointer ssa.Value) provenance {
	var all provenance
	for _, ref := range *pointer.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == pointer {
				all |= f.originOf(ref.Val)
			}
		case *ssa.FieldAddr, *ssa.IndexAddr, *ssa.MakeInterface, *ssa.Slice:
			all |= f.originBehind(ref.(ssa.Value))
		case *ssa.Call:
			if yes, params := f.inputFilled(ref, pointer); yes || len(params) > 0 {
				all |= f.originOfCall(ref)
			}
		}
	}
	return all
}
