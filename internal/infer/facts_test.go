// Facts are written by one process and read by others, so that they must survive gob, hold nothing that means something only where they
// were made, and stay small: each importer reads those of all that it imports.

package infer

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
)

const maxFact = 4 << 10 // bytes of one fact of a package as people write them

// A fact in which everything is set comes back as it was.
func TestFactTypesSurviveGob(t *testing.T) {
	for _, fact := range FactTypes() {
		full := reflect.New(reflect.TypeOf(fact).Elem())
		fill(full.Elem(), 4)
		if reread := recoded(t, full.Interface().(analysis.Fact)); !reflect.DeepEqual(reread, full.Interface()) {
			t.Errorf("%T: written %#v, read %#v", fact, full.Elem(), reflect.ValueOf(reread).Elem())
		}
	}
}

// fill sets all fields, and gives slices two elements until they are that deep in each other.
func fill(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), depth)
		}
	case reflect.Slice:
		if depth == 0 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), depth-1)
		fill(v.Index(1), depth-1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), depth)
	case reflect.String:
		v.SetString("text")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(-7)
	case reflect.Uint8:
		v.SetUint(3)
	default:
		panic("facts hold no " + v.Kind().String())
	}
}

func recoded(t *testing.T, fact analysis.Fact) analysis.Fact {
	t.Helper()
	again := reflect.New(reflect.TypeOf(fact).Elem()).Interface().(analysis.Fact)
	if err := gob.NewDecoder(bytes.NewReader(encoded(t, fact))).Decode(again); err != nil {
		t.Fatalf("%T: %v", fact, err)
	}
	return again
}

func encoded(t *testing.T, fact analysis.Fact) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := gob.NewEncoder(&out).Encode(fact); err != nil {
		t.Fatalf("%T: %v", fact, err)
	}
	return out.Bytes()
}

// The facts of all fixtures survive, are small, and hold no positions.
func TestFactsOfFixtures(t *testing.T) {
	kinds := map[reflect.Type]int{}
	for name, fact := range factsOf(inferred(t, testdata(t), "example.com/...")) {
		kinds[reflect.TypeOf(fact)]++
		if reread := recoded(t, fact); !same(reflect.ValueOf(reread), reflect.ValueOf(fact)) {
			t.Errorf("%s is not what it was", name)
		}
		if size := len(encoded(t, fact)); size > maxFact {
			t.Errorf("%s has %d bytes, more than %d", name, size, maxFact)
		}
		if path := positioned(reflect.ValueOf(fact)); path != "" {
			t.Errorf("%s has a position: %s", name, path)
		}
	}
	for _, fact := range FactTypes() {
		if kinds[reflect.TypeOf(fact)] == 0 {
			t.Errorf("no fixture has a %T", fact)
		}
	}
}

// same is reflect.DeepEqual, but for slices without elements, which gob does not tell from nil.
func same(a, b reflect.Value) bool {
	switch a.Kind() {
	case reflect.Pointer:
		return a.IsNil() == b.IsNil() && (a.IsNil() || same(a.Elem(), b.Elem()))
	case reflect.Struct:
		for i := range a.NumField() {
			if !same(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case reflect.Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !same(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	}
	return a.Interface() == b.Interface()
}

// factsOf gives the facts of the packages, by what they are about.
func factsOf(graph *checker.Graph) map[string]analysis.Fact {
	all := map[string]analysis.Fact{}
	for action := range graph.All() {
		for _, f := range action.AllObjectFacts() {
			all[fmt.Sprintf("%T of %s", f.Fact, f.Object)] = f.Fact
		}
		for _, f := range action.AllPackageFacts() {
			all[fmt.Sprintf("%T of %s", f.Fact, f.Package)] = f.Fact
		}
	}
	return all
}

// positioned finds a position that is set, "" if there is none.
func positioned(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return positioned(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if path := positioned(v.Field(i)); path != "" {
				return v.Type().Field(i).Name + "." + path
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if path := positioned(v.Index(i)); path != "" {
				return path
			}
		}
	case reflect.Int:
		if v.Type() == reflect.TypeFor[token.Pos]() && v.Int() != 0 {
			return fmt.Sprint(v.Int())
		}
	}
	return ""
}

// However many ways a function has, its fact is not larger than that of one with as many as a summary may have.
func TestFactsOfManyWays(t *testing.T) {
	const limit = 16 << 10
	for _, ways := range []int{maxOutcomes - 2, 10 * maxOutcomes} {
		gopath := t.TempDir()
		writeMapper(t, filepath.Join(gopath, "src/example.com/ways"), ways)
		found := false
		for name, fact := range factsOf(inferred(t, gopath, "example.com/ways")) {
			found = found || strings.Contains(name, "ways.Fail")
			if size := len(encoded(t, fact)); size > limit {
				t.Errorf("%d ways: %s has %d bytes, more than %d", ways, name, size, limit)
			}
		}
		if !found {
			t.Errorf("%d ways: nothing is known of the function, not even that it answers", ways)
		}
	}
}

// writeMapper writes a function that answers to each of many errors in another way.
func writeMapper(t *testing.T, dir string, ways int) {
	t.Helper()
	var errs, cases strings.Builder
	for i := range ways {
		fmt.Fprintf(&errs, "var Err%d = errors.New(\"failure number %d\")\n", i, i)
		fmt.Fprintf(&cases, "\tcase errors.Is(err, Err%d):\n\t\thttp.Error(w, \"failure number %d\", %d)\n", i, i, 400+i%100)
	}
	source := "package ways\n\nimport (\n\t\"errors\"\n\t\"net/http\"\n)\n\n" + errs.String() +
		"\nfunc Fail(w http.ResponseWriter, err error) {\n\tswitch {\n" + cases.String() + "\t}\n}\n"
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "ways.go"), []byte(source), 0o666); err != nil {
		t.Fatal(err)
	}
}
