// What the tables say beyond the rows that send: that all their names are declared, and what becomes of errors that handlers return.

package integration

import (
	"errors"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// TestNamesOfFrameworksAreDeclared fails for a function, type or variable of a table that the framework does not have.
func TestNamesOfFrameworksAreDeclared(t *testing.T) {
	find := declarations(t)
	for _, f := range framework.Frameworks() {
		for _, name := range functionNames(f) {
			if obj := find(name); !isFunction(obj, name) {
				t.Errorf("%s is %v", name, obj)
			}
		}
		for _, name := range slices.Concat(f.Exchanges, f.Responses, f.Requests) {
			if _, ok := find(name).(*types.TypeName); !ok {
				t.Errorf("%s is %v", name, find(name))
			}
		}
		for name := range f.Sentinels {
			if _, ok := find(name).(*types.Var); !ok {
				t.Errorf("%s is %v", name, find(name))
			}
		}
	}
}

// isFunction tells whether the object is the function of that name, or a variable that holds one.
func isFunction(obj types.Object, name string) bool {
	if v, ok := obj.(*types.Var); ok {
		_, holds := v.Type().Underlying().(*types.Signature)
		return holds
	}
	fn, ok := obj.(*types.Func)
	return ok && framework.Name(fn) == name
}

func functionNames(f framework.Framework) []string {
	names := slices.Concat(f.Inputs, f.Values, f.Methods, slices.Collect(maps.Keys(f.Wrappers)), slices.Collect(maps.Keys(f.Header)))
	for _, row := range f.Rows {
		names = append(names, row.Func)
	}
	for _, predicate := range f.Predicates {
		names = append(names, predicate.Name)
	}
	return names
}

// TestFieldsOfFrameworksAreDeclared fails for a field that no request of the framework has, and for the field of an error's status.
func TestFieldsOfFrameworksAreDeclared(t *testing.T) {
	find := declarations(t)
	for _, f := range framework.Frameworks() {
		for _, field := range f.Fields {
			if !slices.ContainsFunc(slices.Concat(f.Exchanges, f.Requests), func(name string) bool { return has(find(name), field) }) {
				t.Errorf("no request of %s has a field %s", f.Root, field)
			}
		}
		for _, r := range f.Returned {
			if r.Error != "" && !has(find(r.Error), r.Field) {
				t.Errorf("%s has no field %s", r.Error, r.Field)
			}
		}
	}
}

func has(obj types.Object, field string) bool {
	if obj == nil {
		return false
	}
	found, _, _ := types.LookupFieldOrMethod(obj.Type(), true, obj.Pkg(), field)
	v, ok := found.(*types.Var)
	return ok && v.IsField()
}

// TestParametersOfRowsAreDeclared fails for a row whose status is no integer and whose target is no text.
func TestParametersOfRowsAreDeclared(t *testing.T) {
	find := declarations(t)
	for _, f := range framework.Frameworks() {
		for _, row := range f.Rows {
			fn, ok := find(row.Func).(*types.Func)
			if said := sends(row.Summary); ok && said != nil {
				checkParameter(t, fn, said.Status, types.IsInteger)
				checkParameter(t, fn, said.Location, types.IsString)
				checkParameter(t, fn, said.Content, 0)
				checkParameter(t, fn, response.Value{Kind: response.Parameter, Param: said.Writer}, 0)
			}
		}
	}
}

// checkParameter wants a function to have the parameter that a value stands for, of a kind if it has to be of one.
func checkParameter(t *testing.T, fn *types.Func, v response.Value, kind types.BasicInfo) {
	t.Helper()
	if v.Kind != response.Parameter {
		return
	}
	number := v.Param
	if fn.Signature().Recv() != nil {
		number--
	}
	if number >= fn.Signature().Params().Len() {
		t.Errorf("%s has no parameter %d", fn.FullName(), v.Param)
		return
	}
	if kind == 0 || number < 0 || len(v.Path) > 0 {
		return
	}
	typ := fn.Signature().Params().At(number).Type().Underlying()
	basic, ok := typ.(*types.Basic)
	if !(ok && basic.Info()&kind != 0 || kind == types.IsString && typ.String() == "[]byte") {
		t.Errorf("parameter %d of %s is no status or target", v.Param, fn.FullName())
	}
}

// declarations finds what a name of a table stands for, by the export data of the package that declares it.
func declarations(t *testing.T) func(name string) types.Object {
	t.Helper()
	exported := exports(t)
	from := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		if exported[path] == "" {
			return nil, fmt.Errorf("%s is not listed", path)
		}
		return os.Open(exported[path])
	})
	return func(name string) types.Object {
		pkg, err := from.Import(packageOf(name))
		if err != nil {
			t.Error(err)
			return nil
		}
		owner, method, isMethod := strings.Cut(strings.TrimLeft(name, "(*"), ").")
		owner, _, _ = strings.Cut(owner, "[") // the parameters of a generic type
		obj := pkg.Scope().Lookup(owner[strings.LastIndexByte(owner, '.')+1:])
		if obj == nil || !isMethod {
			return obj
		}
		found, _, _ := types.LookupFieldOrMethod(obj.Type(), true, pkg, method)
		return found
	}
}

// exports gives the files of export data of all packages that the tables speak of.
func exports(t *testing.T) map[string]string {
	t.Helper()
	packages := map[string]bool{}
	for _, f := range framework.Frameworks() {
		for _, name := range slices.Concat(functionNames(f), f.Exchanges, f.Responses, f.Requests, slices.Collect(maps.Keys(f.Sentinels))) {
			packages[packageOf(name)] = true
		}
		for _, r := range f.Returned {
			packages[packageOf(r.Error)] = r.Error != ""
		}
	}
	list := []string{"list", "-e", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}"}
	out, err := exec.Command("go", append(list, slices.Sorted(maps.Keys(packages))...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	exported := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		exported[path] = file
	}
	return exported
}

// packageOf is "github.com/gin-gonic/gin" for "(*github.com/gin-gonic/gin.Context).JSON".
func packageOf(name string) string {
	name, _, _ = strings.Cut(strings.TrimLeft(name, "(*"), ")")
	return name[:max(0, strings.LastIndexByte(name, '.'))]
}

// returners run a handler that returns the error, by the exchange of the handler.
var returners = map[string]func(*testing.T, error) answer{
	echo4Root + ".Context":       returnFromEcho4,
	"*" + echo5Root + ".Context": returnFromEcho5,
	"*" + fiber2Root + ".Ctx":    returnFromFiber2,
	fiber3Root + ".Ctx":          returnFromFiber3,
	kratosContext:                returnFromKratos,
}

// TestReturnedErrorsMatchFrameworks fails where an error without a status is answered with another one than the table says, and where an
// exchange with errors is never run.
func TestReturnedErrorsMatchFrameworks(t *testing.T) {
	for _, r := range framework.ReturnedErrors() {
		returns, ok := returners[r.Exchange]
		if !ok {
			t.Errorf("nothing returns errors to %s: add it to the returners", r.Exchange)
			continue
		}
		t.Run(r.Exchange, func(t *testing.T) {
			if got := returns(t, errors.New("some")); got.status != r.Other {
				t.Errorf("status %d, want %d", got.status, r.Other)
			}
			if got := returns(t, nil); got.status != http.StatusOK || got.body != "" {
				t.Errorf("without an error %d %q", got.status, got.body)
			}
		})
	}
}

// sentinels are the errors with a status, by the name of their variable.
func sentinels() map[string]error {
	all := map[string]error{}
	for root, errs := range map[string]map[string]error{
		echo4Root: echo4Sentinels, echo5Root: echo5Sentinels, fiber2Root: fiber2Sentinels, fiber3Root: fiber3Sentinels,
	} {
		for name, err := range errs {
			all[root+"."+name] = err
		}
	}
	for name, err := range kratosSentinels {
		all[kratosRoot+"/middleware/"+name] = err
	}
	return all
}

// TestSentinelsMatchFrameworks fails for a variable whose error is answered with another status than the table says, or never returned.
func TestSentinelsMatchFrameworks(t *testing.T) {
	all := sentinels()
	for _, f := range framework.Frameworks() {
		for name, want := range f.Sentinels {
			err, ok := all[name]
			if !ok || len(f.Returned) == 0 {
				t.Errorf("%s is never returned: add it to the sentinels", name)
				continue
			}
			if got := returners[f.Returned[0].Exchange](t, err); got.status != want {
				t.Errorf("%s is answered with %d, not %d", name, got.status, want)
			}
		}
	}
	for name := range all {
		if framework.StatusSentinels()[name] == 0 {
			t.Errorf("%s is returned, but in no table", name)
		}
	}
}

// TestBindersSendNothing fails for a binder that is never run, and for one that sends something though its row says nothing of it.
func TestBindersSendNothing(t *testing.T) {
	run := all()
	for _, f := range framework.Frameworks() {
		for _, row := range f.Rows {
			_, returned := madeStatus(row.Summary)
			if !bindsInput(row.Summary) || sends(row.Summary) != nil || returned {
				continue
			}
			call, ok := run[row.Func]
			if !ok && wholeBinders[f.Root] {
				t.Errorf("%s binds, but is never run: add it to the cases", row.Func)
			}
			if ok {
				t.Run(row.Func, func(t *testing.T) { hold(t, response.Response{}, call(t)) })
			}
		}
	}
}

// wholeBinders are the frameworks whose binders are all run.
var wholeBinders = map[string]bool{
	"github.com/gin-gonic/gin": true, "github.com/go-chi/render": true, echo4Root: true, echo5Root: true, fiber2Root: true, fiber3Root: true,
	"github.com/cloudwego/hertz": true, kratosRoot: true, restfulRoot: true, "github.com/valyala/fasthttp": true,
}

// bindsInput tells whether a function fills a parameter, or fails.
func bindsInput(s response.Summary) bool {
	return len(s.Outcomes) > 1 && slices.ContainsFunc(s.Flows, func(flow response.Flow) bool { return flow.Fills > 0 })
}
