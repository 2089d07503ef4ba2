package infer

import (
	"golang.org/x/tools/go/ssa"
)

// asked is the part of a condition that says what is asked for, which the words of a permission must be in. What is compared counts, not what
// it is compared with, unless that is about the caller; what a request is addressed to is no matter of permission.
//
//	user.Role != "admin"                             user.Role != "admin"
//	r.Host != "admin.example.com"                    r.Host
//	!slices.Contains(allowedTypes, path.Ext(name))   path.Ext(name)
func (f *function) asked(cond ssa.Value) string {
	whole := f.valueText(cond)
	var part string
	switch v := cond.(type) {
	case *ssa.BinOp:
		if isNothing(v.X) || isNothing(v.Y) {
			return ""
		}
		part = f.comparedText(v)
	case *ssa.Lookup:
		part = f.valueText(v.Index)
	case *ssa.Extract:
		lookup, ok := v.Tuple.(*ssa.Lookup)
		if !ok {
			return whole + " " + f.valueText(v.Tuple)
		}
		part = f.valueText(lookup.Index)
	case *ssa.Call:
		part = f.argumentText(v)
	default:
		return whole
	}
	if callerWords.MatchString(words(part)) {
		return whole
	}
	return part
}

// comparedText is the side of a comparison that is no constant.
func (f *function) comparedText(b *ssa.BinOp) string {
	switch {
	case constantValue(b.X):
		return f.valueText(b.Y)
	case constantValue(b.Y):
		return f.valueText(b.X)
	}
	return f.valueText(b.X) + " " + f.valueText(b.Y)
}

// argumentText is what a function of the standard library is asked about. The project's own are named for what they ask, and are taken whole
// unless they are asked about the address of the request.
func (f *function) argumentText(call *ssa.Call) string {
	c, text := f.resolve(&call.Call), f.valueText(call)
	if !c.isStandard() {
		if addressWords.MatchString(words(text)) {
			return ""
		}
		return text
	}
	for i := len(c.args) - 1; i >= 0; i-- {
		if !constantValue(c.args[i]) {
			return f.valueText(c.args[i])
		}
	}
	return ""
}

// isNothing tells whether the value is nil: a thing that is not there says nothing of permission.
func isNothing(v ssa.Value) bool {
	c, ok := stripped(v).(*ssa.Const)
	return ok && c.IsNil()
}
