// Package codes has names of its own for statuses.
package codes

// Internal is 500.
const Internal = 500
