// Package types stands in for the types of DynamoDB.
package types

// ConditionalCheckFailedException says that the condition of a write does not hold.
type ConditionalCheckFailedException struct{ Message *string }

func (e *ConditionalCheckFailedException) Error() string { return "" }
