// What a handler reads of the request: a value of the path names the thing that the address is about, a body holds anything.
//
//	id := r.PathValue("id")                      the path
//	err := json.NewDecoder(r.Body).Decode(&in)   the content

package infer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	pathGetters    = pattern.New(`^(?:url |path |request |uri )?(?:(?:param(?:s|eter)?|vars?|values?)(?: or| int| as| from context)?|by name|user value|request vars?|wildcard)\b`)
	contentGetters = pattern.New(`\b(?:bind|body|decode|decoder|unmarshal|read entity|post form|form values?|form file|parse (?:multipart )?form|multipart \w+)\b`)
	queryGetters   = pattern.New(`\b(?:query|form|post|header|cookie|body|context)\b`)
)

// readsAround gives what the handler that the function is reads of the request. Of a part of a handler it is not known, and may be anything.
func (f *function) readsAround() response.Reads {
	if !f.endsHere() {
		return response.Reads{Unknown: true, Path: true, Content: true}
	}
	return f.readsOf()
}

// readsOf gives what the function and those that it calls in its package read of the request.
func (f *function) readsOf() response.Reads {
	if f.reads != nil {
		return *f.reads
	}
	f.reads = &response.Reads{} // in a recursion, that is what it adds
	reads := response.Reads{}
	for _, b := range f.fn.Blocks {
		for _, i := range b.Instrs {
			reads = reads.And(f.readBy(i))
		}
	}
	for _, inner := range f.fn.AnonFuncs {
		if g := f.functions[inner]; g != nil {
			reads = reads.And(g.readsOf())
		}
	}
	f.reads = &reads
	return reads
}

func (f *function) readBy(i ssa.Instruction) response.Reads {
	switch i := i.(type) {
	case *ssa.FieldAddr:
		field := step(i.X.Type(), i.Field).Field
		ofRequest := isRequest(i.X.Type())
		return response.Reads{
			Path:    isPathField(i, field),
			Content: ofRequest && field == "Body",
			Other:   ofRequest && framework.InputFields()[field] && field != "Body" && field != "URL" || isQueryField(i, field),
		}
	case *ssa.Call:
		return f.readByCall(i)
	}
	return response.Reads{}
}

// isPathField tells whether the whole path is taken, to cut out what it names.
func isPathField(i *ssa.FieldAddr, field string) bool {
	return typeName(i.X.Type()) == "*net/url.URL" && (field == "Path" || field == "RawPath")
}

// isQueryField tells whether the whole query is taken.
func isQueryField(i *ssa.FieldAddr, field string) bool {
	return typeName(i.X.Type()) == "*net/url.URL" && (field == "RawQuery" || field == "ForceQuery")
}

func (f *function) readByCall(call *ssa.Call) response.Reads {
	c := f.resolve(&call.Call)
	if c.obj == nil {
		return response.Reads{}
	}
	if reads, known := f.knownReads(c); known {
		return reads
	}
	name := words(c.obj.Name())
	known := framework.Inputs()[calleeName(call)] || framework.Name(c.obj) == "(*net/url.URL).Query"
	reads := response.Reads{Content: contentGetters.MatchString(name)}
	reads.Path = (known || len(c.args) > 0 && isRequest(c.args[0].Type())) && pathGetters.MatchString(name) && !queryGetters.MatchString(name) ||
		!known && f.isForeignInput(c) && !contentGetters.MatchString(name) && !queryGetters.MatchString(name)
	reads.Other = known && !reads.Path && !reads.Content
	return reads
}

// knownReads gives what is known of what a function reads.
func (f *function) knownReads(c callee) (response.Reads, bool) {
	if g := f.functions[c.fn]; g != nil {
		return g.readsOf(), true
	}
	if c.isStandard() || !getsRequest(c.obj) {
		return response.Reads{}, false
	}
	s, known := f.imported(c.obj)
	return s.Reads, known
}

// isOf tells whether a type is of the package: what frameworks keep in the request is read by functions with names of their own.
func isOf(t types.Type, pkg *types.Package) bool {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := t.(*types.Named)
	return ok && named.Obj().Pkg() == pkg
}

// isForeignInput tells whether a function of another package takes the request and gives something of it: it may be a value of the path.
func (f *function) isForeignInput(c callee) bool {
	if c.isStandard() || c.obj.Signature().Results().Len() == 0 {
		return false
	}
	for _, arg := range c.args {
		if isRequest(arg.Type()) && !isOwnExchange(arg.Type()) {
			return !isBool(c.obj.Signature().Results().At(0).Type()) && !isOf(arg.Type(), c.obj.Pkg())
		}
	}
	return false
}
