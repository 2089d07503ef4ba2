package infer

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"

	"github.com/statuslint/statuslint/internal/response"
)

const placedHandlers = `package shop

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"example.com/placed/elsewhere"
)

func direct(w http.ResponseWriter, r *http.Request) {
	_, err := strconv.Atoi(r.FormValue("page"))
	if err != nil {
		http.Error(w, "no page", 501)
	}
}

func sameLine(w http.ResponseWriter, r *http.Request) {
	if r.Method != "POST" { http.Error(w, "POST only", 502) }
}

func byFile(w http.ResponseWriter, r *http.Request) {
	if _, err := read(r); err != nil {
		http.Error(w, "no order", 503)
	}
}

func byImport(w http.ResponseWriter, r *http.Request) {
	if _, err := elsewhere.Read(r); err != nil {
		http.Error(w, "no order", 504)
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	if err := find(r.PathValue("id")); errors.Is(err, errOrderNotFound) {
		http.Error(w, "no order", 505)
	}
}

func found(w http.ResponseWriter, r *http.Request) {
	if err := find(r.PathValue("id")); err != nil {
		http.Error(w, "no order", 506)
	}
}

func decoded(w http.ResponseWriter, r *http.Request) {
	var in struct{ Item string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		fail(w, 507, err)
	}
}

func fail(w http.ResponseWriter, status int, err error) {
	http.Error(w, err.Error(), status)
}
`

const placedStore = `package shop

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
)

var errOrderNotFound = errors.New("gone")

func find(id string) error {
	if id == "7" {
		return fmt.Errorf("find: %w", errOrderNotFound)
	}
	return nil
}

func read(r *http.Request) (int, error) {
	return parse(r.FormValue("item"))
}

func parse(text string) (int, error) {
	return strconv.Atoi(text)
}
`

const placedElsewhere = `package elsewhere

import (
	"net/http"
	"strconv"
)

func Read(r *http.Request) (int, error) { return strconv.Atoi(r.FormValue("item")) }
`

// The evidence has a line where it stands in the package, and so has the way from there.
func TestPlaces(t *testing.T) {
	gopath := t.TempDir()
	for name, text := range map[string]string{"shop.go": placedHandlers, "store.go": placedStore, "elsewhere/elsewhere.go": placedElsewhere} {
		name = filepath.Join(gopath, "src/example.com/placed", name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	graph := inferred(t, gopath, "example.com/placed/...")
	root := graph.Roots[slices.IndexFunc(graph.Roots, func(a *checker.Action) bool { return a.Package.PkgPath == "example.com/placed" })]
	got := map[int]string{}
	for _, s := range root.Result.([]*response.Site) {
		for _, c := range s.Causes {
			text := fmt.Sprintf("%s, %s", c.Evidence, c.Place)
			for _, pos := range c.Through {
				text += " > " + place(root.Package.Fset, pos)
			}
			got[s.Status] += text
		}
	}
	for status, want := range map[int]string{
		501: "the error of strconv.Atoi, line 13",
		502: `r.Method != "POST", `,
		503: "the error of strconv.Atoi, store.go:24 > store.go:20 > shop.go:24",
		504: "the error of strconv.Atoi,  > shop.go:30",
		505: "placed.errOrderNotFound, store.go:14",
		506: "placed.errOrderNotFound, store.go:14 > shop.go:42",
		507: "the error of json.Decoder.Decode, line 49",
	} {
		if !strings.HasSuffix(got[status], want) || strings.Count(got[status], ", ") != 1 {
			t.Errorf("%d: got %q, want %q", status, got[status], want)
		}
	}
}
