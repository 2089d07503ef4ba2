// What is known of the values of the code under analysis.
//
//	&apiError{Status: 404, Err: err}    Object{Type: "example.com/web.apiError", Fields: {Status: 404, Err: $1}}

package response

import "go/token"

// Kind tells what is known of a Value.
type Kind uint8

// The kinds of values.
const (
	Unknown   Kind = iota
	Nil            // nil
	Const          // a constant: Text
	Parameter      // the parameter Param (a receiver is parameter 0), or what Path takes from it
	Object         // a value that is not nil: an error, a struct
)

// Value is what is known of one value of the code under analysis. A summary speaks of its parameters by number, and the call puts its
// arguments in. The zero Value is unknown.
//
//	&apiError{Status: 404, Err: err}    Object{Type: "example.com/web.apiError", Fields: {Status: 404, Err: $1}}
type Value struct {
	Kind    Kind
	Text    string  // of a constant, as go/constant writes it exactly: `404`, `"not found"`, `true`
	Param   int     // of a parameter
	Path    []Step  // from the parameter to the value
	Type    string  // of an object: the qualified name of its type, "" unknown
	Name    string  // of an object: the qualified name of the package variable that holds it ("io.EOF")
	Fields  []Field // of an object, sorted by name
	Wraps   []Value // of an error: the errors that errors.Is finds in it
	Causes  []Cause // of an error: why it came to be
	Message string  // of an error: its constant text
	Foreign bool    // of an error: the standard library returned it, which knows nothing of the project's types
	Pos     token.Pos
}

// Field is a field of an object.
type Field struct {
	Name  string
	Value Value
}

// Step is one step from a value to a part of it.
type Step struct {
	Field  string // the name of a field
	Method string // or of a method without parameters
	As     string // or the qualified type that errors.As or a type assertion asks for
}

// Field finds a field of an object by name.
func (v Value) Field(name string) (Value, bool) {
	for _, f := range v.Fields {
		if f.Name == name {
			return f.Value, true
		}
	}
	return Value{}, false
}
