// Package schema stands in for the library of that name: the tables speak for it, only its declarations matter.
package schema

// MultiError is all that is wrong with a form, EmptyFieldError a field that is left empty.
type (
	MultiError      map[string]error
	EmptyFieldError struct{ Key string }
)

func (e MultiError) Error() string      { return "" }
func (e EmptyFieldError) Error() string { return "" }

// Decoder reads forms.
type Decoder struct{ last error }

// Decode reads one.
func (d *Decoder) Decode(dst any, src map[string][]string) error { return d.last }
