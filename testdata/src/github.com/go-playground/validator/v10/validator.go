// Package validator stands in for the library: the tables speak for it, only its declarations matter.
package validator

type Validate struct{}

func New() *Validate { return &Validate{} }

func (v *Validate) Struct(s any) error { return nil }

type ValidationErrors []error

func (e ValidationErrors) Error() string { return "" }
