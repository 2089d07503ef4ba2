// Package validation stands in for the library of that name: the tables speak for it, only its declarations matter.
package validation

import "errors"

var failure = errors.New("invalid")

// Rule is one that values are held against.
type Rule interface{ Validate(value any) error }

// Required wants a value.
var Required Rule

// Errors are those of the fields of a struct, InternalError one of a rule.
type (
	Errors        map[string]error
	InternalError interface {
		error
		InternalError() error
	}
)

func (e Errors) Error() string { return "" }

// Filter leaves out those that are nil.
func (e Errors) Filter() error { return failure }

// Validate holds a value against rules.
func Validate(value any, rules ...Rule) error { return failure }
