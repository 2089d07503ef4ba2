// Package response is the vocabulary of statuslint's model: what a handler sends, why, and on which route.
package response

// Site is one place that decides a response.
type Site struct{}
