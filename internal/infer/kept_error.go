// Errors that a call leaves in a field of its result, or in what a method of it gives:
//
//	err := db.Where("id = ?", id).First(&note).Error     absence, or a server fault
//	err := cache.Ping(ctx).Err()                         the cache is not available

package infer

import (
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// keptError gives the alternatives of the field of a call's result that the tables know as that of its error.
func (f *function) keptError(v *ssa.UnOp) ([]alt, bool) {
	addr, ok := v.X.(*ssa.FieldAddr)
	if !ok || v.Op != token.MUL || !isError(v.Type()) {
		return nil, false
	}
	call, ok := onlyStored(addr.X).(*ssa.Call)
	if !ok {
		return nil, false
	}
	s, ok := f.rows[calleeName(call)+"."+step(addr.X.Type(), addr.Field).Field]
	if !ok {
		return nil, false
	}
	c := f.resolve(&call.Call)
	c.kept = true
	return f.byOutcome(s, c, call, 0), true
}

// firstRead is the first time that the field of a call's result is read, for each time that it is: nothing changes it in between.
//
//	if errors.Is(result.Error, gorm.ErrRecordNotFound) { … }
//	if result.Error != nil { … }
func firstRead(v *ssa.UnOp) ssa.Value {
	addr, ok := v.X.(*ssa.FieldAddr)
	if !ok || v.Op != token.MUL || !isError(v.Type()) {
		return v
	}
	call, ok := addr.X.(*ssa.Call)
	if !ok {
		return v
	}
	for _, ref := range *call.Referrers() {
		other, ok := ref.(*ssa.FieldAddr)
		if !ok || other.Field != addr.Field {
			continue
		}
		for _, read := range *other.Referrers() {
			if first, ok := read.(*ssa.UnOp); ok {
				return first
			}
		}
	}
	return v
}

// askedLater gives the alternatives of a result of a method of what a call gave, where the tables know both.
func (f *function) askedLater(c callee, i int) ([]alt, bool) {
	if c.obj == nil || len(c.args) != 1 {
		return nil, false
	}
	of := onlyStored(c.args[0])
	if embedded, ok := of.(*ssa.FieldAddr); ok {
		of = onlyStored(embedded.X)
	}
	call, ok := of.(*ssa.Call)
	if !ok {
		return nil, false
	}
	s, ok := f.rows[calleeName(call)+"."+c.obj.Name()]
	if !ok {
		return nil, false
	}
	return f.byOutcome(s, f.resolve(&call.Call), call, i), true
}
