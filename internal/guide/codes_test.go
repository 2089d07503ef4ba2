package guide_test

import (
	"go/ast"
	"go/build"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/statuslint/statuslint/internal/guide"
)

// olderText are the codes whose http.StatusText is not the name in the registry: net/http keeps the names of older RFCs, and the joke.
var olderText = map[int]string{
	413: "Request Entity Too Large",        // RFC 2616 §10.4.14
	414: "Request URI Too Long",            // RFC 2616 §10.4.15
	416: "Requested Range Not Satisfiable", // RFC 2616 §10.4.17
	418: "I'm a teapot",                    // RFC 2324 §2.3.2
	422: "Unprocessable Entity",            // RFC 4918 §11.2
}

// registry is https://www.iana.org/assignments/http-status-codes, updated 2025-09-15, but for what is unassigned.
var registry = []int{
	100, 101, 102, 103, 104,
	200, 201, 202, 203, 204, 205, 206, 207, 208, 226,
	300, 301, 302, 303, 304, 305, 306, 307, 308,
	400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418,
	421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
	500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
}

func TestCodesAreTheRegistry(t *testing.T) {
	var numbers []int
	for _, code := range guide.Codes {
		numbers = append(numbers, code.Number)
	}
	if !slices.Equal(numbers, registry) { // equal to an ascending list, so ascending and without duplicates
		t.Errorf("codes are %v, want %v", numbers, registry)
	}
}

func TestCodesAgreeWithStatusText(t *testing.T) {
	for number := 100; number < 600; number++ {
		text := http.StatusText(number)
		code, known := guide.Lookup(number)
		switch {
		case !known && text != "":
			t.Errorf("%d %s is unknown", number, text)
		case !known, code.Constant() == "" && text == "":
		case olderText[number] != "":
			if text != olderText[number] || code.Name == text {
				t.Errorf("%d: StatusText is %q and the name %q: is the exception still needed?", number, text, code.Name)
			}
		case code.Name != text:
			t.Errorf("%d: name is %q, StatusText %q", number, code.Name, text)
		}
	}
}

func TestConstantsAreThoseOfNetHTTP(t *testing.T) {
	want := statusConstants(t)
	got := map[string]int{}
	for _, code := range guide.Codes {
		if name := code.Constant(); name != "" {
			got[name] = code.Number
		}
	}
	for name, number := range want {
		if got[name] != number {
			t.Errorf("net/http has %s = %d, the guide %d", name, number, got[name])
		}
	}
	for name, number := range got {
		if want[name] != number {
			t.Errorf("the guide has %s = %d, net/http %d", name, number, want[name])
		}
	}
}

// statusConstants reads the constants from the source of net/http, whose status.go stands by itself.
func statusConstants(t *testing.T) map[string]int {
	t.Helper()
	pkg, err := build.Import("net/http", "", build.FindOnly)
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, filepath.Join(pkg.Dir, "status.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	checked, err := new(types.Config).Check("net/http", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	constants := map[string]int{}
	for _, name := range checked.Scope().Names() {
		c, isConst := checked.Scope().Lookup(name).(*types.Const)
		if !isConst || !strings.HasPrefix(name, "Status") {
			continue
		}
		value, _ := constant.Int64Val(c.Val())
		constants[name] = int(value)
	}
	if len(constants) < 60 {
		t.Fatalf("only %d constants in %s", len(constants), pkg.Dir)
	}
	return constants
}

func TestCodesAreComplete(t *testing.T) {
	classes := map[int]string{1: "informational", 2: "success", 3: "redirection", 4: "client error", 5: "server error"}
	for _, code := range guide.Codes {
		if code.Name == "" || code.Section == "" {
			t.Errorf("%d has no name or section", code.Number)
		}
		if code.Class() != classes[code.Number/100] {
			t.Errorf("%v is of class %q", code, code.Class())
		}
		bodyless := code.Number < 200 || slices.Contains([]int{204, 205, 304}, code.Number)
		if code.Body == bodyless {
			t.Errorf("%v: Body is %t", code, code.Body)
		}
		checkLine(t, code.String()+": when", code.When)
		if code.Note != "" {
			checkPhrase(t, code.String()+": note", code.Note)
		}
		for _, field := range slices.Concat(code.Must, code.Should) {
			// net/http writes "Etag" and "Www-Authenticate", the standard not.
			if !strings.EqualFold(http.CanonicalHeaderKey(field), field) || !unicode.IsUpper(rune(field[0])) {
				t.Errorf("%v: %q is no header field", code, field)
			}
		}
	}
}

func TestConfusionsAreKnown(t *testing.T) {
	for _, code := range guide.Codes {
		if len(code.Confused) == 0 && code.Mark == "" {
			t.Errorf("%v is confused with nothing", code)
		}
		seen := map[int]bool{code.Number: true}
		for _, other := range code.Confused {
			if _, known := guide.Lookup(other.Number); !known || seen[other.Number] {
				t.Errorf("%v is confused with %d, which is unknown, itself or twice there", code, other.Number)
			}
			seen[other.Number] = true
			checkLine(t, code.String()+": confused", other.Reason)
		}
	}
}

func TestMarks(t *testing.T) {
	want := map[int]string{104: "temporary", 306: "unused", 418: "unused", 510: "obsoleted"}
	for _, code := range guide.Codes {
		if code.Mark != want[code.Number] {
			t.Errorf("%v is marked %q, want %q", code, code.Mark, want[code.Number])
		}
	}
}

func TestRequiredFields(t *testing.T) {
	must := map[int]string{
		101: "Upgrade", 206: "Content-Range", 226: "ETag", 401: "WWW-Authenticate", 405: "Allow", 407: "Proxy-Authenticate", 426: "Upgrade",
	}
	for _, code := range guide.Codes {
		if got := strings.Join(code.Must, " "); got != must[code.Number] {
			t.Errorf("%v must carry %q, want %q", code, got, must[code.Number])
		}
	}
	for _, number := range []int{201, 301, 302, 303, 307, 308} {
		if code, _ := guide.Lookup(number); !slices.Contains(code.Should, "Location") {
			t.Errorf("%v should carry Location", code)
		}
	}
}

func TestLookup(t *testing.T) {
	for _, number := range []int{0, 99, 105, 299, 419, 499, 599, 1000} {
		if code, known := guide.Lookup(number); known {
			t.Errorf("%d is %v", number, code)
		}
	}
	if code, known := guide.Lookup(413); !known || code.String() != "413 Content Too Large" {
		t.Errorf("413 is %v", code)
	}
}

func checkLine(t *testing.T, what, text string) {
	t.Helper()
	checkPhrase(t, what, text)
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsUpper(first) {
		t.Errorf("%s begins with a capital: %s", what, text)
	}
}

func checkPhrase(t *testing.T, what, text string) {
	t.Helper()
	if text == "" || strings.HasSuffix(text, ".") || utf8.RuneCountInString(text) >= 120 {
		t.Errorf("%s is empty, too long or ends with a period: %q", what, text)
	}
}
