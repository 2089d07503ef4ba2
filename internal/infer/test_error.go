// Questions whether an error is another one, or of a type, by whatever package they are asked: pkg/errors and cockroachdb/errors have
// functions of the same names and shapes as the standard library.
//
//	errors.Is(err, sql.ErrNoRows)                                      err is "database/sql.ErrNoRows"
//	errors.As(err, &tooLarge)                                          err is "*net/http.MaxBytesError"
//	tooLarge, ok := errors.AsType[*http.MaxBytesError](err); ok        the same

package infer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// errorTest reads calls of Is and As.
func (f *function) errorTest(call *ssa.Call, holds bool) (test, bool) {
	switch {
	case isIs(call):
		sentinel, ok := f.constantName(stripped(call.Call.Args[1]))
		return test{value: stripped(call.Call.Args[0]), is: sentinel, not: !holds}, ok
	case isAs(call):
		pointer, ok := stripped(call.Call.Args[1]).Type().Underlying().(*types.Pointer)
		if !ok {
			return test{}, false
		}
		return typeTest(call.Call.Args[0], pointer.Elem(), holds)
	}
	return test{}, false
}

// typeTest tells whether a value is of a type, or holds one of it.
func typeTest(v ssa.Value, t types.Type, holds bool) (test, bool) {
	is := typeName(t)
	return test{value: stripped(v), is: is, not: !holds}, is != ""
}

// askedType reads the second result of a type assertion, or of errors.AsType.
func askedType(e *ssa.Extract, holds bool) (test, bool) {
	if e.Index != 1 {
		return test{}, false
	}
	switch tuple := e.Tuple.(type) {
	case *ssa.TypeAssert:
		t, ok := typeTest(tuple.X, tuple.AssertedType, holds)
		t.value = tuple.X
		return t, ok
	case *ssa.Call:
		if isAsType(tuple) {
			return typeTest(tuple.Call.Args[0], resultType(tuple, 0), holds)
		}
	}
	return test{}, false
}

func isIs(call *ssa.Call) bool {
	sig := plainSignature(call, "Is")
	return sig != nil && sig.Params().Len() == 2 && isError(sig.Params().At(0).Type()) && isError(sig.Params().At(1).Type()) && answersBool(sig)
}

func isAs(call *ssa.Call) bool {
	sig := plainSignature(call, "As")
	return sig != nil && sig.Params().Len() == 2 && isError(sig.Params().At(0).Type()) && isAny(sig.Params().At(1).Type()) && answersBool(sig)
}

func isAsType(call *ssa.Call) bool {
	sig := plainSignature(call, "AsType")
	return sig != nil && sig.Params().Len() == 1 && isError(sig.Params().At(0).Type()) && sig.Results().Len() == 2 && isBool(sig.Results().At(1).Type())
}

// plainSignature is the signature of the function that is called, nil if that is a method or has another name.
func plainSignature(call *ssa.Call, name string) *types.Signature {
	fn := call.Call.StaticCallee()
	if fn == nil || fn.Signature.Recv() != nil {
		return nil
	}
	if obj := origin(fn).Object(); obj == nil || obj.Name() != name {
		return nil
	}
	return fn.Signature
}

func answersBool(sig *types.Signature) bool {
	return sig.Results().Len() == 1 && isBool(sig.Results().At(0).Type())
}

func isAny(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	return ok && iface.Empty()
}
