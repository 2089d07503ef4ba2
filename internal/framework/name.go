// The names that tables have for functions: those of types.Func.FullName, without the type parameters of a generic receiver.
//
//	(*encoding/json.Decoder).Decode
//	(github.com/go-fuego/fuego.Context).SetStatus      for a method of fuego.Context[B, P any], whatever B and P are

package framework

import (
	"go/types"
	"strings"
)

// Name is the name of a function in the tables.
func Name(fn *types.Func) string {
	name := fn.FullName()
	start, end := strings.IndexByte(name, '['), strings.LastIndexByte(name, ']')
	if start < 0 || end < start {
		return name
	}
	return name[:start] + name[end+1:]
}
