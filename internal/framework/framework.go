// What the tables of this package say all together. A framework is one file and one line in a list here:
//
//	framework.Rows()["net/http.Error"]                 // responds(to(0), status(2), failure(1))
//	framework.Sentinels()["database/sql.ErrNoRows"]    // response.NotFound
//	framework.Types()["*net/http.MaxBytesError"]       // response.TooLarge
//
// The maps are shared: nobody may change them.

package framework

import (
	"slices"
	"sync"

	"github.com/statuslint/statuslint/internal/response"
)

// Rows gives the summary of each function that is known, by its types.Func.FullName.
func Rows() map[string]response.Summary { return rows() }

var rows = sync.OnceValue(func() map[string]response.Summary {
	known := map[string]response.Summary{}
	for _, row := range allRows() {
		known[row.Func] = row.Summary
	}
	return known
})

func allRows() []Row {
	return slices.Concat(
		answers(), files(), handlers(), controllers(), writers(), encoders(), templates(),
		parsers(), keyParsers(), requestParsers(), decoders(), identifiers(), libraryDecoders(), validators(), libraryValidators(), beegoValidators(),
		databases(), sqlLibraries(), gorms(), pgxs(), mongos(), caches(), embeddedDatabases(), objectStores(), queues(),
		fileSystem(), faults(), cryptography(), upstreams(), credentials(), limiters(),
		readers(), carriers(), ofAll(func(f Framework) []Row { return f.Rows }),
	)
}

// Sentinels gives what an error held by a package variable, one that is a constant, or one that a function without parameters gives, stands for.
func Sentinels() map[string]response.CauseKind { return sentinels() }

var sentinels = sync.OnceValue(func() map[string]response.CauseKind {
	return meanings(allSentinels())
})

// Types gives what an error of a type stands for: errors.As, a type assertion or a type switch asks for it.
func Types() map[string]response.CauseKind { return kinds() }

var kinds = sync.OnceValue(func() map[string]response.CauseKind { return meanings(errorTypes, serviceTypes()) })

// Predicates gives what an error stands for of which a function says true.
func Predicates() map[string]response.CauseKind { return tests() }

var tests = sync.OnceValue(func() map[string]response.CauseKind {
	return meanings(predicates, ofAll(func(f Framework) []Meaning { return f.Predicates }))
})

func meanings(tables ...[]Meaning) map[string]response.CauseKind {
	known := map[string]response.CauseKind{}
	for _, m := range slices.Concat(tables...) {
		known[m.Name] = m.Kind
	}
	return known
}

// Inputs gives the functions whose results carry input of the request, whatever their arguments are.
func Inputs() map[string]bool { return inputs() }

var inputs = sync.OnceValue(func() map[string]bool {
	return set(append(slices.Clone(inputFunctions), ofAll(func(f Framework) []string { return f.Inputs })...))
})

// KeptValues gives the functions whose results are what was kept in the request for its handlers. The router keeps texts of it there.
func KeptValues() map[string]bool { return keptValues() }

var keptValues = sync.OnceValue(func() map[string]bool { return set(ofAll(func(f Framework) []string { return f.Values })) })

// InputFields gives the fields of requests that carry input.
func InputFields() map[string]bool { return inputFields() }

var inputFields = sync.OnceValue(func() map[string]bool {
	return set(append(slices.Clone(requestFields), ofAll(func(f Framework) []string { return f.Fields })...))
})

// Optionals gives the functions whose error says that the client has left out what it need not send.
func Optionals() map[string]bool { return optional() }

var optional = sync.OnceValue(func() map[string]bool { return set(optionals) })

// Late gives the types of responses that go out only when the handler is through, however they are written to.
func Late() map[string]bool { return late() }

var late = sync.OnceValue(func() map[string]bool { return set(ofAll(func(f Framework) []string { return f.Late })) })

// TextTests gives the functions that look for their second argument in the first.
func TextTests() map[string]bool { return textual() }

var textual = sync.OnceValue(func() map[string]bool { return set(textTests) })

// Matchers gives the functions that hold a text to a form, or find one of that form.
func Matchers() map[string]bool { return matching() }

var matching = sync.OnceValue(func() map[string]bool { return set(matchers) })

// Stateful gives the first elements of the standard library's packages that answer from elsewhere than from their arguments.
func Stateful() map[string]bool { return states() }

var states = sync.OnceValue(func() map[string]bool { return set(stateful) })

// Transformers gives the packages outside the standard library that only parse and convert.
func Transformers() map[string]bool { return conversions() }

var conversions = sync.OnceValue(func() map[string]bool { return set(transformers) })

func set(names []string) map[string]bool {
	known := make(map[string]bool, len(names))
	for _, name := range names {
		known[name] = true
	}
	return known
}

var packages = []string{
	"net/http",
	"net/http/httputil",
}
