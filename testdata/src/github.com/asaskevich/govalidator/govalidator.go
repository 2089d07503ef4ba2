// Package govalidator stands in for the library of that name: the tables speak for it, only its declarations matter.
package govalidator

// IsIPv4 tells whether a text is an address.
func IsIPv4(s string) bool { return s != "" }

// ValidateStruct tests a struct.
func ValidateStruct(s any) (bool, error) { return s != nil, nil }
