// What the analysis of a package tells its importers. Facts hold no positions: an importer has other files.
//
//	func Error(w http.ResponseWriter, status int, text string)     a function: responds(status=$1, body=failure)
//	var ErrNotFound = errors.New("store: not found")               a variable: an error with this text
//	func Remarks(w http.ResponseWriter, r *http.Request)           a handler: what it answers, should a route tell more

package infer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// functionFact is what a function or a method does.
type functionFact struct{ Summary response.Summary }

// variableFact is what a package variable holds.
type variableFact struct{ Value response.Value }

// handlerFact is what a handler answers, for those who register it.
type handlerFact struct{ Sites []response.Site }

func (*functionFact) AFact() {}
func (*variableFact) AFact() {}
func (*handlerFact) AFact()  {}

func (f *functionFact) String() string { return "responds" }
func (f *variableFact) String() string { return "holds" }
func (f *handlerFact) String() string  { return "answers" }

// FactTypes lists the facts, for the analyzer.
func FactTypes() []analysis.Fact {
	return []analysis.Fact{(*functionFact)(nil), (*variableFact)(nil), (*handlerFact)(nil), (*adapterFact)(nil)}
}

// export tells importers what they can reach.
func (in *inference) export() {
	for _, f := range in.order {
		obj, ok := f.fn.Object().(*types.Func)
		if !ok || !obj.Exported() {
			continue
		}
		if s := f.summarize(); in.informative(obj, s) {
			in.pass.ExportObjectFact(obj, &functionFact{portableSummary(s)})
		}
		if sites := f.portableSites(); len(sites) > 0 {
			in.pass.ExportObjectFact(obj, &handlerFact{sites})
		}
	}
	in.exportVariables()
	in.exportInterfaces()
	in.exportAdapters()
}

// informative tells whether a summary says more than the types do.
func (in *inference) informative(obj *types.Func, s response.Summary) bool {
	for _, o := range s.Outcomes {
		if o.Sends != nil || o.Creates != "" {
			return true
		}
		for _, v := range o.Results {
			if v.Kind == response.Object && v.Type != "" || v.Kind == response.Parameter || len(v.Causes) > 0 || v.Kind == response.Const {
				return true
			}
		}
	}
	return s.Cuts || len(s.Flows) > 0 && mentionsRequest(obj) || getsRequest(obj) || getsResponse(obj) || len(s.Computes) > 0 && decides(obj)
}

// decides tells whether the function says yes or no, or fails.
func decides(obj *types.Func) bool {
	results := obj.Signature().Results()
	if results.Len() == 0 {
		return false
	}
	last := results.At(results.Len() - 1).Type()
	return isBool(last) || isError(last)
}

// getsResponse tells whether the function could send something: that it does not is worth knowing.
func getsResponse(obj *types.Func) bool {
	return slices.ContainsFunc(append(variables(obj.Signature().Params()), receiverTypes(obj)...), func(t types.Type) bool {
		return isResponseWriter(t) || holdsResponseWriter(t)
	})
}

// getsRequest tells whether the function could read the request: what it does not read is worth knowing.
func getsRequest(obj *types.Func) bool {
	return slices.ContainsFunc(append(variables(obj.Signature().Params()), receiverTypes(obj)...), isRequest)
}

func receiverTypes(obj *types.Func) []types.Type {
	if recv := obj.Signature().Recv(); recv != nil {
		return []types.Type{recv.Type()}
	}
	return nil
}

// mentionsRequest tells whether the function has to do with requests or with errors: other flows are seldom asked for.
func mentionsRequest(obj *types.Func) bool {
	sig := obj.Signature()
	for _, tuple := range []*types.Tuple{sig.Params(), sig.Results()} {
		for v := range tuple.Variables() {
			if isRequest(v.Type()) || isError(v.Type()) {
				return true
			}
		}
	}
	return false
}

func (in *inference) exportVariables() {
	pkg := in.prog.Package(in.pass.Pkg)
	init := in.functions[pkg.Func("init")]
	if init == nil {
		return
	}
	for _, member := range sortedMembers(pkg) {
		g, ok := member.(*ssa.Global)
		if !ok || g.Object() == nil || !g.Object().Exported() || len(in.globals[g]) != 1 {
			continue
		}
		alts := init.global(g)
		if len(alts) != 1 || alts[0].Kind == response.Unknown || alts[0].Kind == response.Parameter {
			continue
		}
		in.pass.ExportObjectFact(g.Object(), &variableFact{portable(alts[0].Value)})
	}
}

// imported gives what another package has told of a function.
func (in *inference) imported(obj *types.Func) (response.Summary, bool) {
	var fact functionFact
	if obj.Pkg() == nil || obj.Pkg() == in.pass.Pkg || !in.pass.ImportObjectFact(obj.Origin(), &fact) {
		return response.Summary{}, false
	}
	return fact.Summary, true
}

// variable gives what another package has told of a variable.
func (f *function) variable(g *ssa.Global) (response.Value, bool) {
	var fact variableFact
	if g.Object() == nil || g.Object().Pkg() == f.pass.Pkg || !f.pass.ImportObjectFact(g.Object(), &fact) {
		return response.Value{}, false
	}
	return fact.Value, true
}

// portableSummary is a summary without positions.
func portableSummary(s response.Summary) response.Summary {
	out := response.Summary{Flows: s.Flows, Computes: s.Computes, Reads: s.Reads, Compares: s.Compares, Cuts: s.Cuts}
	for _, o := range s.Outcomes {
		o.Results = portableAll(o.Results)
		o.Sends = portableResponse(o.Sends)
		out.Outcomes = append(out.Outcomes, o)
	}
	return out
}

func portableResponse(r *response.Response) *response.Response {
	if r == nil {
		return nil
	}
	p := *r
	p.Status, p.Content, p.Location, p.Causes = portable(r.Status), portable(r.Content), portable(r.Location), portableCauses(r.Causes)
	p.Header = portableHeader(r.Header)
	return &p
}

func portableHeader(header []response.Header) []response.Header {
	var out []response.Header
	for _, h := range header {
		out = append(out, response.Header{Name: h.Name, Value: portable(h.Value)})
	}
	return out
}

func portable(v response.Value) response.Value {
	v.Pos = token.NoPos
	v.Wraps, v.Causes = portableAll(v.Wraps), portableCauses(v.Causes)
	var fields []response.Field
	for _, field := range v.Fields {
		fields = append(fields, response.Field{Name: field.Name, Value: portable(field.Value)})
	}
	v.Fields = fields
	return v
}

func portableAll(values []response.Value) []response.Value {
	var out []response.Value
	for _, v := range values {
		out = append(out, portable(v))
	}
	return out
}

func portableCauses(causes []response.Cause) []response.Cause {
	var out []response.Cause
	for _, c := range causes {
		c.Pos, c.Through = token.NoPos, nil
		out = append(out, c)
	}
	return out
}
