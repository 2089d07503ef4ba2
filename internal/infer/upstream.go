// Failures of the services that a handler asks: they do not answer, answer with another status than success, or with what does not parse.
//
//	rates, err := s.rates.List(ctx, &pb.ListRequest{})      a call of gRPC: its last parameter is …grpc.CallOption
//	if resp.StatusCode != http.StatusOK {                   what another service says
//	err = json.NewDecoder(resp.Body).Decode(&rates)         what it has sent

package infer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

func upstreamFailure(evidence string, pos token.Pos) response.Cause {
	return response.Cause{Kind: response.Upstream, Strength: response.Call, Evidence: evidence, Pos: pos}
}

// answered tells whether the argument was carried from the body of what another service has answered.
func (p *passing) answered(param int) bool {
	return p != nil && param < len(p.callee.args) && p.isUpstreamAnswer(p.callee.args[param])
}

func (f *function) isUpstreamAnswer(v ssa.Value) bool {
	found := false
	f.backward(v, func(v ssa.Value) bool {
		load, ok := v.(*ssa.UnOp)
		found = found || ok && isFieldOf(load.X, responseType, "Body")
		return !found
	})
	return found
}

func isFieldOf(addr ssa.Value, owner, name string) bool {
	field, ok := addr.(*ssa.FieldAddr)
	return ok && typeName(field.X.Type()) == owner && step(field.X.Type(), field.Field).Field == name
}

// asksOthers tells whether unknown code asks another service: a client that gRPC has generated, or the standard library which reads an answer.
func (f *function) asksOthers(call *ssa.Call, c callee) bool {
	if takesOption(call.Call.Signature()) {
		return true
	}
	return c.isStandard() && c.obj.Name() != "Close" && slices.ContainsFunc(c.args, f.isUpstreamAnswer)
}

// takesOption tells whether the last parameter is for the options of a call by gRPC.
func takesOption(sig *types.Signature) bool {
	if !sig.Variadic() {
		return false
	}
	last, ok := sig.Params().At(sig.Params().Len() - 1).Type().(*types.Slice)
	return ok && typeName(last.Elem()) == "google.golang.org/grpc.CallOption"
}

// answerTest reads comparisons by which the status of an answer is no success.
func (f *function) answerTest(g guard) (response.CauseKind, response.Strength, bool) {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || !g.inside() && !g.isLast() {
		return "", 0, false
	}
	status, known := answeredStatus(b)
	op := b.Op
	if !g.holds {
		op = opposites[op]
	}
	failed := false
	switch op {
	case token.NEQ:
		failed = status/100 == 2
	case token.EQL:
		failed = status >= 500
	case token.GEQ, token.GTR:
		failed = status >= 299
	case token.LSS, token.LEQ:
		failed = status <= 200
	}
	return response.Upstream, response.Condition, known && failed
}

// answeredStatus is what the status of another service's answer is compared with; that of resp.StatusCode/100 != 2 is 200.
func answeredStatus(b *ssa.BinOp) (int64, bool) {
	c, ok := b.Y.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return 0, false
	}
	number, exact := constant.Int64Val(c.Value)
	of := b.X
	if class, ok := of.(*ssa.BinOp); ok && class.Op == token.QUO {
		of, number = class.X, number*100
	}
	load, ok := of.(*ssa.UnOp)
	return number, exact && ok && isFieldOf(load.X, responseType, "StatusCode")
}

var (
	storeNames  = pattern.New(`\b(?:\w*db|database|sql|store|storage|repo|repos|repository|dao|cache|persistence)\b`)
	storeValues = pattern.New(`\b(?:\w*db|database)\b`)
	clientNames = pattern.New(`\bclient\b`)
)

// asksStore tells whether the call asks the database of the service, which may speak HTTP as well: by the callee's package or type, or what it
// is called on or with.
//
//	resp, err := s.couchdb.Get(s.databaseURL + "/notes")
func (p *passing) asksStore() bool {
	if obj := p.callee.obj; obj != nil && obj.Pkg() != nil && p.isOwn(obj.Pkg().Path()) {
		owner := words(obj.Pkg().Name())
		for _, t := range receiverTypes(obj) {
			name := typeName(t)
			owner += " " + words(name[strings.LastIndexByte(name, '.')+1:])
		}
		if storeNames.MatchString(owner) && !clientNames.MatchString(owner) {
			return true
		}
	}
	return slices.ContainsFunc(p.callee.args, func(arg ssa.Value) bool {
		return storeValues.MatchString(words(p.valueText(arg))) || storeValues.MatchString(words(p.text(arg)))
	})
}
