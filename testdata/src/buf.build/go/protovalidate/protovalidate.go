// Package protovalidate stands in for the library of that name: the tables speak for it, only its declarations matter.
package protovalidate

// ValidationError says which rules are broken, CompilationError that they are none.
type (
	ValidationError  struct{}
	CompilationError struct{}
)

func (e *ValidationError) Error() string  { return "" }
func (e *CompilationError) Error() string { return "" }

// Validator tests messages.
type Validator interface{ Validate(message any) error }
