// Codes that drivers and services put into their errors, in a field or behind a method or a function.
//
//	if errors.As(err, &pgErr) && pgErr.Code == "23505" {     conflict: unique_violation
//	switch status.Code(err) {
//	case codes.NotFound:                                     absence

package infer

import (
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// codeTest reads tests for a code that the tables know. Where it is a truth, it need not be compared.
func (f *function) codeTest(g guard) (response.CauseKind, response.Strength, bool) {
	kind, holds, known := f.codeAsked(g)
	return kind, response.Comparison, known && holds
}

// codeAsked gives what the code means that a guard asks for, and whether the guard says that it is this one.
func (f *function) codeAsked(g guard) (kind response.CauseKind, holds, known bool) {
	b, compares := g.cond.(*ssa.BinOp)
	if !compares {
		kind, known = framework.Codes()[codeSource(g.cond)][strconv.FormatBool(g.holds)]
		return kind, true, known
	}
	if b.Op != token.EQL && b.Op != token.NEQ {
		return "", false, false
	}
	for _, sides := range [][2]ssa.Value{{b.X, b.Y}, {b.Y, b.X}} {
		code, constant := f.constantName(sides[1])
		if kind, known = framework.Codes()[codeSource(sides[0])][code]; constant && known {
			return kind, (b.Op == token.EQL) == g.holds, true
		}
	}
	return "", false, false
}

// codeSource is the name of the field, the method or the function that a value comes from.
func codeSource(v ssa.Value) string {
	switch v := unconverted(v).(type) {
	case *ssa.Call:
		return calleeName(v)
	case *ssa.Extract:
		if call := callOf(v); call != nil && v.Index == 0 {
			return calleeName(call)
		}
	case *ssa.Field:
		return fieldName(v.X, v.Field)
	case *ssa.UnOp:
		if addr, ok := v.X.(*ssa.FieldAddr); ok && v.Op == token.MUL {
			return fieldName(addr.X, addr.Field)
		}
	}
	return ""
}

// unconverted takes conversions off a value: int(mysqlErr.Number).
func unconverted(v ssa.Value) ssa.Value {
	v = stripped(v)
	if converted, ok := v.(*ssa.Convert); ok {
		return stripped(converted.X)
	}
	return v
}

// fieldName is "github.com/lib/pq.Error.Code" for the field of a struct, or of what a pointer points to.
func fieldName(owner ssa.Value, field int) string {
	return strings.TrimPrefix(typeName(owner.Type()), "*") + "." + step(owner.Type(), field).Field
}

// codeDenied gives the kind that an error is not of, because its code is another one.
//
//	if minio.ToErrorResponse(err).Code == "NoSuchKey" {
//		return
//	}                                                        no absence
func (f *function) codeDenied(g guard, err ssa.Value) (response.CauseKind, bool) {
	kind, holds, known := f.codeAsked(g)
	return kind, known && !holds && f.isCodeOf(g.cond, err, 0)
}

// isCodeOf tells whether a code is found in the error, or in what was made of it.
func (f *function) isCodeOf(v, err ssa.Value, depth int) bool {
	if v == nil || depth > maxParts {
		return false
	}
	v = unconverted(v)
	if v == err {
		return true
	}
	further := func(part ssa.Value) bool { return f.isCodeOf(part, err, depth+1) }
	switch v := v.(type) {
	case *ssa.BinOp:
		return further(v.X) || further(v.Y)
	case *ssa.Call:
		return slices.ContainsFunc(f.resolve(&v.Call).args, further)
	case *ssa.Extract:
		return further(v.Tuple)
	case *ssa.TypeAssert:
		return further(v.X)
	case *ssa.Field:
		return further(v.X)
	case *ssa.FieldAddr:
		return further(v.X)
	case *ssa.Alloc:
		return slices.ContainsFunc(fills(v), func(call *ssa.Call) bool { return further(call.Call.Args[0]) }) ||
			slices.ContainsFunc(storesTo(v), func(s *ssa.Store) bool { return further(s.Val) })
	case *ssa.UnOp:
		return v.Op == token.MUL && further(v.X)
	}
	return false
}
