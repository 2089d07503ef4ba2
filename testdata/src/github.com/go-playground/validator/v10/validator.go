// Package validator stands in for the library of that name: the tables speak for it, only its declarations matter.
package validator

// ValidationErrors is all that is wrong, InvalidValidationError a mistake of the caller's.
type (
	ValidationErrors       []error
	InvalidValidationError struct{}
)

func (e ValidationErrors) Error() string        { return "" }
func (e *InvalidValidationError) Error() string { return "" }

// Validate holds structs against their tags.
type Validate struct{ last error }

// Struct tests a struct.
func (v *Validate) Struct(s any) error { return v.last }

// VarWithValue tests a value beside another one.
func (v *Validate) VarWithValue(field, other any, tag string) error { return v.last }

// New makes one.
func New() *Validate { return &Validate{} }
