// Errors that are constants, as those of package syscall and of redis clients are.
//
//	if errors.Is(err, redis.Nil) {              err is "github.com/redis/go-redis/v9.Nil"
//	if errors.Is(err, syscall.ENOSPC) {         err is "syscall.ENOSPC"

package infer

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
)

// errorConstant is the name in the tables of an error that is a constant, "" where it is none. SSA knows its type and its value: what it is
// called stands in a package that is imported.
func (in *inference) errorConstant(c *ssa.Const) string {
	if c.Value == nil || !isError(c.Type()) {
		return ""
	}
	for _, pkg := range in.pass.Pkg.Imports() {
		for _, name := range pkg.Scope().Names() {
			known, ok := pkg.Scope().Lookup(name).(*types.Const)
			if !ok || !types.Identical(known.Type(), c.Type()) || !constant.Compare(known.Val(), token.EQL, c.Value) {
				continue
			}
			if _, ok := framework.Sentinels()[pkg.Path()+"."+name]; ok {
				return pkg.Path() + "." + name
			}
		}
	}
	return ""
}
